/**
 * Answers in the form that the API descriptions of Kubeflow Model Registry
 * (v1alpha3) and of the model catalog of Kubeflow Hub (v1alpha1) document.
 */

const page = { nextPageToken: '', pageSize: 100 };

export const registeredModels = [
  {
    id: '1',
    name: 'support-assistant',
    description: 'Answers tickets.',
    owner: 'alex',
    state: 'LIVE',
    tasks: ['text-generation'],
    language: ['en', 'de'],
    createTimeSinceEpoch: '1753005000000',
    lastUpdateTimeSinceEpoch: '1753005000000',
    customProperties: {
      License: {
        metadataType: 'MetadataStringValue',
        string_value: 'Apache 2.0',
      },
      Provider: {
        metadataType: 'MetadataStringValue',
        string_value: 'Example',
      },
      'Source model': {
        metadataType: 'MetadataStringValue',
        string_value: 'example/Base-7B',
      },
      tickets: { metadataType: 'MetadataStringValue', string_value: '' },
    },
  },
  {
    id: '2',
    name: 'old',
    state: 'ARCHIVED',
    createTimeSinceEpoch: '1700000000000',
  },
  { id: '3', name: 'no versions yet', state: 'LIVE' },
];

export const modelVersions = [
  {
    id: '11',
    name: 'v1',
    registeredModelId: '1',
    state: 'ARCHIVED',
    author: 'alex',
    createTimeSinceEpoch: '1753005100000',
  },
  {
    id: '12',
    name: 'v2',
    registeredModelId: '1',
    state: 'LIVE',
    createTimeSinceEpoch: '1753005200000',
    customProperties: {
      stage: {
        metadataType: 'MetadataStringValue',
        string_value: 'production',
      },
    },
  },
  { id: '21', name: '1', registeredModelId: '2', state: 'LIVE' },
  { id: '99', name: '1', registeredModelId: 'gone', state: 'LIVE' },
];

/** By id of the version. */
export const artifacts: Record<string, object[]> = {
  '11': [
    { id: '101', artifactType: 'doc-artifact', uri: 's3://models/readme.md' },
    {
      id: '102',
      artifactType: 'model-artifact',
      name: 'weights',
      modelFormatName: 'safetensors',
      uri: 's3://models/support-assistant/1',
      state: 'LIVE',
    },
  ],
  '12': [
    {
      id: '103',
      artifactType: 'model-artifact',
      uri: 'oci://registry.example.com/support-assistant:2',
      state: 'LIVE',
    },
  ],
};

export const catalogModels = [
  {
    id: '1',
    name: 'example/chat-8b-instruct',
    source_id: 'example_models',
    provider: 'Example',
    description: 'A chat model.',
    readme: '# Chat 8B\n\nFor chats.',
    license: 'apache-2.0',
    licenseLink: 'https://www.apache.org/licenses/LICENSE-2.0.txt',
    maturity: 'Generally Available',
    libraryName: 'transformers',
    language: ['en', 'cs'],
    tasks: ['text-generation'],
    createTimeSinceEpoch: '1733514949000',
    lastUpdateTimeSinceEpoch: '1734637721000',
    customProperties: {
      'context-length': { metadataType: 'MetadataIntValue', int_value: '8192' },
    },
  },
  {
    id: '2',
    name: 'example/embed',
    source_id: 'example_models',
    artifacts: null,
  },
];

/** By source and name. */
export const catalogArtifacts: Record<string, object[]> = {
  'example_models/example/chat-8b-instruct': [
    { artifactType: 'metrics-artifact', metricsType: 'accuracy-metrics' },
    {
      artifactType: 'model-artifact',
      uri: 'hf://example/chat-8b-instruct',
      createTimeSinceEpoch: '1733514949000',
    },
  ],
};

/** One answer with a part of a list. */
export function listAnswer(all: unknown[], from: number, most: number) {
  const more = from + most < all.length;
  const items = all.slice(from, from + most);
  return {
    ...page,
    ...(more && { nextPageToken: String(from + most) }),
    pageSize: most,
    size: items.length,
    items,
  };
}
