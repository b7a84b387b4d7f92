import {
  FMOPS_API_VERSION,
  MODEL_DATASET_KIND,
  ModelDatasetEntity,
  ModelDatasetSpec,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Databricks Dolly 15k as the catalog serves it, for tests. */
export function dolly(
  spec: Partial<ModelDatasetSpec> = {},
  metadata: Partial<ModelDatasetEntity['metadata']> = {},
): ModelDatasetEntity {
  return {
    apiVersion: FMOPS_API_VERSION,
    kind: MODEL_DATASET_KIND,
    metadata: {
      name: 'databricks-dolly-15k',
      namespace: 'default',
      title: 'Databricks Dolly 15k',
      description: 'Instructions and answers written by employees.',
      ...metadata,
    },
    spec: {
      type: 'instruction',
      owner: 'group:default/ml-platform',
      lifecycle: 'production',
      provider: 'Databricks',
      access: 'open',
      license: {
        spdx: 'CC-BY-SA-3.0',
        name: 'Creative Commons Attribution ShareAlike 3.0',
        commercialUse: 'yes',
      },
      source: { huggingFaceId: 'databricks/databricks-dolly-15k' },
      columns: [
        { name: 'instruction', type: 'string' },
        { name: 'response', type: 'string' },
      ],
      splits: [{ name: 'train', rows: 15011 }],
      rows: 15011,
      sizeBytes: 13085339,
      sizeBasis: 'file',
      languages: ['en'],
      personalData: {
        value: 'possible',
        note: 'Wikipedia passages name public persons.',
      },
      ...spec,
    },
  } as ModelDatasetEntity;
}
