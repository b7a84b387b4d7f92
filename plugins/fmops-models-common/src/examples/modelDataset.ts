import type { ModelDatasetEntity } from '../kinds';
import { FMOPS_API_VERSION, MODEL_DATASET_KIND } from '../vocabulary';

/** A dataset that has every field; invented, so that it says nothing about a real one. */
export const exampleModelDataset: ModelDatasetEntity = {
  apiVersion: FMOPS_API_VERSION,
  kind: MODEL_DATASET_KIND,
  metadata: { name: 'example-chats', title: 'Example chats' },
  spec: {
    type: 'conversation',
    owner: 'group:default/language-team',
    lifecycle: 'production',
    system: 'assistants',
    dependsOn: ['resource:default/example-bucket'],
    provider: 'Example',
    access: 'open',
    license: { id: 'cc-by-nc-4.0', commercialUse: 'no' },
    source: {
      huggingFaceId: 'example/chats',
      config: 'main',
      revision: '1',
      uri: 's3://datasets/example-chats',
    },
    columns: [{ name: 'messages', type: 'list<struct>' }],
    sampleRows: [{ messages: [{ role: 'user', content: 'Hello' }] }],
    sampleRowsNote: 'Made up.',
    splits: [{ name: 'train', rows: 1000 }],
    rows: 1000,
    tokens: 250_000,
    sizeBytes: 1_048_576,
    sizeBasis: 'file',
    languages: ['en'],
    tasks: ['text-generation'],
    personalData: { value: 'possible', note: 'A note.' },
    verified: true,
    unverifiedFields: ['rows'],
    sources: ['https://example.com/dataset'],
  },
};
