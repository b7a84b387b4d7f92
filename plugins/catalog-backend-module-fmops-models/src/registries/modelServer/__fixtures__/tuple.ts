import type { Entity } from '@backstage/catalog-model';

/** A model server with its model, as they stood in catalogs before models had a kind. */
export const modelServer: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'developer-models',
    tags: ['vllm', 'authenticated'],
    links: [{ url: 'https://models.example.com', title: 'API URL' }],
  },
  spec: {
    type: 'model-server',
    owner: 'group:default/platform',
    lifecycle: 'production',
    dependsOn: ['resource:code-7b'],
  },
};

export const aiModelResource: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: {
    name: 'code-7b',
    description: 'Writes and explains code.',
    annotations: {
      'rhdh.io/ethics': 'Check what it writes.',
      'rhdh.io/usage': 'For code alone.',
      'rhdh.io/training': 'Public code in 116 languages.',
      'rhdh.io/ai-asset-version': '1.0.0',
      'mlflow.org/model-name': 'code',
    },
    links: [
      {
        url: 'https://huggingface.co/example/Code-7B/tree/main',
        title: 'Model Repository',
      },
      {
        url: 'https://www.apache.org/licenses/LICENSE-2.0',
        title: 'Apache-2.0 License',
      },
    ],
    tags: ['genai', '7b', 'task-text-generation'],
  },
  spec: {
    type: 'ai-model',
    owner: 'group:default/platform',
    lifecycle: 'experimental',
    profile: { displayName: 'Code model' },
    dependencyOf: ['component:developer-models'],
  },
};
