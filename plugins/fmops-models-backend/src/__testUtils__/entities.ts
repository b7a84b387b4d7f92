import type { Entity } from '@backstage/catalog-model';
import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';

/** Label of entities that the policy of the test backend hides from readers. */
export const HIDDEN = 'test/hidden';

/** A model of a test. */
export function model(
  name: string,
  spec: Partial<FoundationModelSpec> = {},
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'FoundationModel',
    metadata: { name, title: name, ...metadata },
    spec: {
      type: 'base',
      owner: 'group:default/platform',
      lifecycle: 'production',
      provider: 'Example',
      access: 'open',
      license: { spdx: 'Apache-2.0', commercialUse: 'yes' },
      modality: 'text',
      task: 'text-generation',
      ...spec,
    },
  };
}

/** The same, hidden from readers. */
export function hiddenModel(
  name: string,
  spec: Partial<FoundationModelSpec> = {},
): Entity {
  return model(name, spec, { labels: { [HIDDEN]: 'yes' } });
}

/** A dataset of a test. */
export function dataset(name: string, labels = {}): Entity {
  return {
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'ModelDataset',
    metadata: { name, labels },
    spec: {
      type: 'conversation',
      owner: 'group:default/platform',
      lifecycle: 'production',
      provider: 'Example',
      access: 'open',
      license: {},
    },
  };
}

/** The shape of Llama 3.1 8B. */
export const LLAMA_8B = {
  parameters: 8_030_261_248,
  contextWindow: 131_072,
  architecture: {
    type: 'decoder',
    layers: 32,
    hiddenSize: 4096,
    intermediateSize: 14336,
    attentionHeads: 32,
    kvHeads: 8,
    headDim: 128,
    vocabSize: 128256,
    dtype: 'bfloat16',
  },
} satisfies Partial<FoundationModelSpec>;
