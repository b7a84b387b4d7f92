/** Names of products and formats, the same in every language. */
export const names = new Set([
  'Amazon Bedrock',
  'Amazon EKS',
  'Amazon SageMaker',
  'CSV',
  'FMOps',
  'FMOps Portal',
  'Hugging Face Hub',
  'JSON',
  'Kubeflow Model Registry',
  'Markdown',
  'MLflow',
  'Python',
  'SHA-256',
  'YAML',
]);

/**
 * By file: texts that stay as they are in every language, since they are parts
 * of queries and formats, or for developers only.
 */
export const untranslated = new Map([
  // Programs that people copy
  [
    'plugins/fmops-evaluations/src/playground/code/curl.ts',
    [
      "--header 'Content-Type: application/json'",
      '--header "Authorization: Bearer $OPENAI_API_KEY"',
    ],
  ],
  [
    'plugins/fmops-evaluations/src/playground/code/python.ts',
    [
      'import os',
      'from openai import OpenAI',
      'for chunk in stream:',
      'if chunk.choices:',
    ],
  ],
  [
    'plugins/fmops-evaluations/src/playground/code/typescript.ts',
    [
      "import OpenAI from 'openai';",
      'const client = new OpenAI({',
      'apiKey: process.env.OPENAI_API_KEY,',
      'const stream = await client.{}.create({});',
      'for await (const chunk of stream) {',
    ],
  ],
  // Names of columns of a file that tools read
  [
    'plugins/fmops-evaluations/src/results/record/download/csv.ts',
    ['interval low', 'interval high', 'standard error'],
  ],
  // Selectors
  [
    'plugins/fmops-evaluations/src/reviews/judge/useShortcuts.ts',
    ['button, a'],
  ],
  // Said where no title is configured, before any language is known
  ['packages/app/src/modules/signIn/oidcAuthApi.ts', ['Your organisation']],
  // Backstage has words of its own for the themes of these names
  ['packages/app/src/modules/themes/index.tsx', ['Light Theme', 'Dark Theme']],
  // Colours
  [
    'packages/app/src/modules/themes/themes.ts',
    ['rgba(0, 0, 0, 0.62)', 'rgba(255, 255, 255, 0.74)'],
  ],
  // Titles of extensions, which Backstage takes as they are
  [
    'plugins/fmops-models/src/legacy/pages.ts',
    ['Models', 'Datasets', 'Shortlist', 'Model registries'],
  ],
  ['plugins/fmops-models/src/pages.tsx', ['Models', 'Datasets', 'Shortlist']],
  ['plugins/fmops-models/src/plugin.ts', ['Models and datasets']],
  ['plugins/fmops-models/src/registries/extensions.tsx', ['Model registries']],
  ['packages/app/src/modules/home/index.tsx', ['Home']],
  ['packages/app/src/modules/notifications/index.tsx', ['Notifications']],
  ['plugins/fmops-evaluations/src/extensions/objectives.tsx', ['Objectives']],
  ['plugins/fmops-evaluations/src/extensions/playground.tsx', ['Playground']],
  [
    'plugins/fmops-evaluations/src/extensions/playgroundEntity.tsx',
    ['Playground'],
  ],
  [
    'plugins/fmops-evaluations/src/extensions/promotions.tsx',
    ['Promotions', 'Promotion'],
  ],
  ['plugins/fmops-evaluations/src/extensions/prompts.tsx', ['Prompts']],
  ['plugins/fmops-evaluations/src/extensions/promptsEntity.tsx', ['Versions']],
  ['plugins/fmops-evaluations/src/extensions/results.tsx', ['Evaluations']],
  [
    'plugins/fmops-evaluations/src/extensions/resultsEntity.tsx',
    ['Evaluations'],
  ],
  ['plugins/fmops-evaluations/src/extensions/reviews.tsx', ['Reviews']],
  [
    'plugins/fmops-evaluations/src/legacy/pages.ts',
    ['Evaluations', 'Playground', 'Promotions', 'Prompts', 'Reviews'],
  ],
  ['plugins/fmops-evaluations/src/plugin.ts', ['Evaluations']],
  ['plugins/fmops-workloads/src/extensions/capacityPage.tsx', ['Capacity']],
  [
    'plugins/fmops-workloads/src/extensions/clusterAccessPage.tsx',
    ['Cluster access'],
  ],
  ['plugins/fmops-workloads/src/extensions/endpointsPage.tsx', ['Endpoints']],
  ['plugins/fmops-workloads/src/extensions/entity.tsx', ['Runs', 'Endpoint']],
  ['plugins/fmops-workloads/src/extensions/runsPage.tsx', ['Runs']],
  ['plugins/fmops-workloads/src/plugin.ts', ['Runs']],
  [
    'plugins/fmops-workloads/src/legacy/pages.ts',
    ['Runs', 'Endpoints', 'Capacity'],
  ],
  // Examples in YAML
  [
    'plugins/fmops-evaluations/src/prompts/browse/HowToAddPrompt.tsx',
    [
      'apiVersion: fmops.dev/v1alpha1 kind: PromptTemplate metadata: name: summarize-document description: A short summary for busy readers tags: [summarization] spec: type: chat version: 1.0.0 owner: group:default/your-team lifecycle: experimental messages: - role: user content: |- Summarize in {{sentences}} sentences: {{document}} variables: - name: document type: string required: true - name: sentences type: number default: 3',
    ],
  ],
  [
    'plugins/fmops-models/src/registries/NoRegistries.tsx',
    [
      'catalog: providers: fmopsRegistries: company-mlflow: type: mlflow baseUrl: https://mlflow.example.com owner: group:default/ml-platform',
    ],
  ],
  [
    'plugins/fmops-models/src/models/useModelBrowse.tsx',
    [
      "apiVersion: {} kind: {} metadata: name: my-model spec: type: base owner: group:default/my-team lifecycle: experimental provider: My company access: open license: spdx: Apache-2.0 commercialUse: 'yes' modality: text task: text-generation parameters: 7000000000",
    ],
  ],
  [
    'plugins/fmops-models/src/datasets/useDatasetBrowse.tsx',
    [
      "apiVersion: {} kind: {} metadata: name: my-dataset spec: type: instruction owner: group:default/my-team lifecycle: experimental provider: My company access: open license: spdx: CC-BY-4.0 commercialUse: 'yes' rows: 15000",
    ],
  ],
]);
