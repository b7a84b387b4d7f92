import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';
import { parseModelRef, ReadableModels } from '../../models';
import type { FitInput } from './fitInput';

/** What is to be placed: a model of the catalog, or one that was described. */
export interface FitSubject {
  ref?: string;
  spec: FoundationModelSpec;
}

/** A decoder of which nothing is known but its numbers. */
function described({
  parameters,
  architecture,
}: FitInput): FoundationModelSpec {
  return {
    type: 'base',
    owner: 'unknown',
    lifecycle: 'unknown',
    provider: 'unknown',
    access: 'open',
    license: {},
    modality: 'text',
    task: 'text-generation',
    parameters,
    architecture: { type: 'decoder', ...architecture },
  };
}

/** @throws NotFoundError when there is no such model that the caller may read */
export async function fitSubject(
  input: FitInput,
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<FitSubject> {
  if (input.model === undefined) return { spec: described(input) };
  const model = await new ReadableModels(catalog, credentials).one(
    parseModelRef(input.model, 'model'),
  );
  return { ref: stringifyEntityRef(model), spec: model.spec };
}
