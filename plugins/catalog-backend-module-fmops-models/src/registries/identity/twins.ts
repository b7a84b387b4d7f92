import { DEFAULT_NAMESPACE, type Entity } from '@backstage/catalog-model';
import type { EntityFilterQuery } from '@backstage/catalog-client';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import { identityHints, type IdentityHints } from './identityHints';

/** What says by itself that two entities are one model, and where entities have it. */
const FIELDS = {
  huggingFaceId: 'spec.source.huggingFaceId',
  providerModelId: 'spec.source.providerModelId',
  mlflowModel: 'metadata.annotations.mlflow.org/model-name',
} satisfies Partial<Record<keyof IdentityHints, string>>;

const KEYS = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** Finds all entities that could be one of these models; undefined where none can. */
export function twinFilter(models: Entity[]): EntityFilterQuery | undefined {
  const hints = models.map(identityHints);
  const filters = KEYS.flatMap(key => {
    const values = [...new Set(hints.flatMap(hint => hint[key] ?? []))];
    return values.length > 0
      ? [{ kind: FOUNDATION_MODEL_KIND, [FIELDS[key]]: values }]
      : [];
  });
  return filters.length > 0 ? filters : undefined;
}

/** The first of the entities that is the same model under another name, in the same namespace. */
export function findTwin(model: Entity, entities: Entity[]) {
  const hints = identityHints(model);
  const namespaceOf = ({ metadata }: Entity) =>
    metadata.namespace ?? DEFAULT_NAMESPACE;
  return entities.find(
    entity =>
      entity.metadata.name !== model.metadata.name &&
      namespaceOf(entity) === namespaceOf(model) &&
      KEYS.some(key => hints[key] && hints[key] === identityHints(entity)[key]),
  );
}
