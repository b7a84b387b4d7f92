import { ConfigReader } from '@backstage/config';
import { RegistryHttpClient } from '@fmops/backstage-plugin-fmops-models-node';
import {
  collect,
  startRegistryServer,
  type RegistryReply,
  type RegistryServer,
} from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import { HuggingFaceRegistry } from './HuggingFaceRegistry';

const sha = '0123456789abcdef0123456789abcdef01234567';

const entries = [
  {
    _id: '1',
    id: 'example/Chat-8B',
    gated: 'manual',
    private: false,
    sha,
    createdAt: '2026-01-02T03:04:05.000Z',
    lastModified: '2026-02-03T04:05:06.000Z',
    library_name: 'transformers',
    pipeline_tag: 'text-generation',
    tags: [
      'transformers',
      'license:llama3.1',
      'base_model:finetune:example/Base-8B',
    ],
    safetensors: { parameters: { BF16: 8030261248 }, total: 8030261248 },
    config: { model_type: 'llama', max_position_embeddings: 131072 },
    evalResults: [
      { dataset: { id: 'openai/gsm8k', task_id: 'gsm8k' }, value: 84.5 },
    ],
    cardData: {
      license: 'llama3.1',
      language: ['en', 'de', 'zh-Hant', 'multilingual'],
      base_model: 'example/Base-8B',
    },
  },
  {
    _id: '2',
    id: 'example/Speech',
    gated: false,
    pipeline_tag: 'automatic-speech-recognition',
    tags: ['license:mit'],
    gguf: { total: 809000000, context_length: 448 },
  },
  {
    _id: '3',
    id: 'example/Adapter',
    gated: 'auto',
    tags: [],
    cardData: {
      base_model: ['example/Adapter', 'example/A', 'example/B'],
      base_model_relation: 'merge',
      license: 'other',
      license_name: 'Example terms',
      license_link: 'data:text/html,<b>x</b>',
    },
  },
];

let server: RegistryServer;
let failures: (RegistryReply | undefined)[];

beforeEach(async () => {
  failures = [];
  // Two entries to a page, the next one in the Link header, as the Hub does
  server = await startRegistryServer(({ origin, pathname, searchParams }) => {
    const failure = failures.shift();
    if (failure) {
      return failure;
    }
    if (pathname !== '/api/models') {
      return { status: 404 };
    }
    const from = Number(searchParams.get('cursor') ?? 0);
    return {
      body: entries.slice(from, from + 2),
      headers:
        from + 2 < entries.length
          ? { link: `<${origin}/api/models?cursor=${from + 2}>; rel="next"` }
          : undefined,
    };
  });
});

afterEach(() => server.close());

function list(config: object = { author: 'example' }) {
  const registry = new HuggingFaceRegistry(
    new ConfigReader({ baseUrl: server.baseUrl, token: 'hf_x', ...config }),
    new RegistryHttpClient({ attempts: 2, firstDelayMs: 1 }),
  );
  return collect(registry.list(new AbortController().signal));
}

it('asks for the models of an organisation, page by page', async () => {
  const models = await list({ author: 'example', filter: ['text-generation'] });

  expect(models.map(({ name }) => name)).toEqual(entries.map(({ id }) => id));
  const [{ url, authorization }] = server.requests;
  expect(authorization).toBe('Bearer hf_x');
  expect(url.searchParams.get('author')).toBe('example');
  expect(url.searchParams.getAll('filter')).toEqual(['text-generation']);
  expect(url.searchParams.getAll('expand[]')).toContain('safetensors');
});

it('reads size, terms, access and origin of a gated model', async () => {
  const [model] = await list();
  expect(model).toMatchObject({
    name: 'example/Chat-8B',
    title: 'Chat-8B',
    url: `${server.baseUrl}/example/Chat-8B`,
    tags: ['transformers'],
    spec: {
      provider: 'example',
      access: 'gated',
      license: { id: 'llama3.1', commercialUse: 'conditional' },
      task: 'text-generation',
      modality: 'text',
      parameters: 8030261248,
      parametersBasis: 'hub-total',
      contextWindow: 131072,
      evaluations: [{ benchmark: 'GSM8K', metric: 'score', value: 84.5 }],
      card: {
        url: `${server.baseUrl}/example/Chat-8B/raw/${sha}/README.md`,
      },
      languages: ['en', 'de'],
      type: 'fine-tuned',
      baseModel: { huggingFaceId: 'example/Base-8B', relation: 'finetune' },
      releasedOn: '2026-01-02',
      source: { huggingFaceId: 'example/Chat-8B', revision: sha },
      versions: [
        {
          version: 'main',
          artifactUri: 'hf://example/Chat-8B',
          revision: sha,
          createdAt: '2026-02-03T04:05:06.000Z',
        },
      ],
    },
  });
});

it('takes a licence from the tags, and no address that is no web address', async () => {
  const [, speech, merged] = await list();
  expect(speech.spec).toMatchObject({
    access: 'open',
    modality: 'audio',
    parameters: 809000000,
    contextWindow: 448,
    card: { url: `${server.baseUrl}/example/Speech/raw/main/README.md` },
    license: { id: 'mit', spdx: 'MIT', commercialUse: 'yes' },
  });
  expect(merged.spec.license).toEqual({ id: 'other', name: 'Example terms' });
  expect(merged.spec.baseModel).toEqual({
    huggingFaceId: 'example/A',
    others: ['example/B'],
    relation: 'merge',
  });
});

it('goes on after the Hub has asked to wait', async () => {
  failures = [{ status: 429, headers: { 'retry-after': '0' } }];
  await expect(list()).resolves.toHaveLength(3);
});

it('fails as a whole when a page is missing', async () => {
  failures = [undefined, { status: 429 }, { status: 429 }];
  await expect(list()).rejects.toThrow('/api/models answers 429');
});

it('stops at its limit', async () => {
  await expect(list({ search: 'chat', limit: 1 })).resolves.toHaveLength(1);
});

it('does not list the whole Hub', async () => {
  await expect(async () => list({})).rejects.toThrow(/needs author or search/);
});
