import { createHash } from 'node:crypto';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';

/** A model as one registry lists it. */
export interface ListedModel {
  registryId: string;
  entityRef: string;
  /** In the registry. */
  name: string;
  /** The same for all models of one Hugging Face id in one namespace. */
  hubKey?: string;
  entity: FoundationModelEntity;
  /** Changes with the entity. */
  revision: string;
}

/** A listed model with what became of it. */
export interface StoredModel extends ListedModel {
  /** Gone from its registry. */
  removed: boolean;
  seenPass: number;
  /** Entity of the catalog that it is part of. */
  deliveredRef?: string;
}

function hubKeyOf({ metadata, spec }: FoundationModelEntity) {
  const id = spec.source?.huggingFaceId;
  return id && `${metadata.namespace}/${id}`.toLocaleLowerCase('en-US');
}

/** Puts together what is stored of a model. */
export function listedModel(
  registryId: string,
  name: string,
  entity: FoundationModelEntity,
): ListedModel {
  return {
    registryId,
    entityRef: stringifyEntityRef(entity),
    name,
    hubKey: hubKeyOf(entity),
    entity,
    revision: createHash('sha256').update(JSON.stringify(entity)).digest('hex'),
  };
}
