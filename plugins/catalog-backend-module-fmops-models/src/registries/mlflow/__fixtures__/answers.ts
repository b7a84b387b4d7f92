/** Answers of an MLflow 3 server, as recorded; names changed, two models and a prompt added. */

export const registeredModels = [
  {
    name: 'support-assistant',
    creation_timestamp: 1795301720050,
    last_updated_timestamp: 1795301721107,
    description: 'Answers tickets.',
    latest_versions: [
      {
        name: 'support-assistant',
        version: '2',
        creation_timestamp: 1795301720756,
        last_updated_timestamp: 1795301720756,
        current_stage: 'None',
        description: '',
        source: 'models:/m-67280db7cc984e679029678ec6b81c5b',
        run_id: 'edb346240a55494891f45ef1c5c3a576',
        status: 'READY',
        run_link: '',
      },
    ],
    tags: [
      { key: 'fmops.dev/task', value: 'text-generation' },
      { key: 'fmops.dev/base-model', value: 'example/Base-7B' },
    ],
    aliases: [{ alias: 'champion', version: '1' }],
  },
  {
    name: 'greeting',
    creation_timestamp: 1795301721300,
    last_updated_timestamp: 1795301721300,
    tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }],
  },
  {
    name: 'churn',
    creation_timestamp: 1795301721400,
    last_updated_timestamp: 1795301721400,
  },
];

export const modelVersions = [
  {
    name: 'support-assistant',
    version: '2',
    creation_timestamp: 1795301720756,
    last_updated_timestamp: 1795301720756,
    current_stage: 'None',
    description: '',
    source: 'models:/m-67280db7cc984e679029678ec6b81c5b',
    run_id: 'edb346240a55494891f45ef1c5c3a576',
    status: 'READY',
    run_link: '',
  },
  {
    name: 'support-assistant',
    version: '1',
    creation_timestamp: 1795301720124,
    last_updated_timestamp: 1795301720124,
    current_stage: 'None',
    description: '',
    source: 'models:/m-33f4e971af3647759e02208cc129b074',
    run_id: '2efba65366744e5ab9a5075a126103e8',
    status: 'READY',
    run_link: '',
  },
  {
    name: 'greeting',
    version: '1',
    creation_timestamp: 1795301721300,
    current_stage: 'None',
    source: 'dummy-source',
    status: 'READY',
  },
];
