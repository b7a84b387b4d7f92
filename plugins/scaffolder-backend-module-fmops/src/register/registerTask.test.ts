import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMockDirectory } from '@backstage/backend-test-utils';
import fmopsModelsPlugin from '@fmops/backstage-plugin-fmops-models-backend';
import { safetensorsFile } from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import { startTaskPortal } from '../__testUtils__/taskPortal';

const disk = createMockDirectory();
const projects = () => disk.resolve('projects');
const uri = (name: string) =>
  pathToFileURL(disk.resolve(`models/${name}`)).href;

const values = {
  source: { way: 'files', uri: '', name: 'tiny' },
  facts: {
    provider: 'Language team',
    type: 'base',
    access: 'open',
    license: { toBeReviewed: true },
  },
  owner: 'group:default/language-team',
  lifecycle: 'experimental',
};

describe('the task that registers a model', () => {
  let portal: Awaited<ReturnType<typeof startTaskPortal>>;
  const run = (over: object = {}) =>
    portal.run('template:default/register-model', {
      ...values,
      source: { ...values.source, uri: uri('tiny') },
      ...over,
    });

  beforeAll(async () => {
    disk.setContent({
      projects: {},
      'models/tiny': {
        'config.json': JSON.stringify({
          architectures: ['LlamaForCausalLM'],
          max_position_embeddings: 2048,
        }),
        'model.safetensors': safetensorsFile({
          a: { dtype: 'BF16', shape: [100, 64] },
        }),
      },
      'models/broken/model.safetensors': 'no weights',
    });
    portal = await startTaskPortal({
      directory: projects(),
      fmops: { models: { folders: [disk.resolve('models')] } },
      features: [fmopsModelsPlugin],
      files: { 'catalog/models/alibaba-cloud-qwen.yaml': 'FoundationModel' },
      awaited: ['foundationmodel:default/qwen2.5-7b-instruct'],
    });
  });
  afterAll(() => portal?.stop());

  it('adds it to the catalog, with what was read and what was stated', async () => {
    const { error, output } = await run();
    expect(error).toBeUndefined();
    expect(output.links).toEqual([
      expect.objectContaining({ entityRef: 'foundationmodel:default/tiny' }),
    ]);
    const { spec } = await portal.entity('foundationmodel', 'tiny');
    expect(spec).toMatchObject({
      provider: 'Language team',
      parameters: 6_400,
      contextWindow: 2048,
      task: 'text-generation',
      license: { id: 'to-be-reviewed' },
      unverifiedFields: ['provider', 'type', 'access', 'license'],
      versions: [{ version: '1', artifactUri: uri('tiny') }],
    });
    const file = path.join(projects(), 'tiny/catalog-info.yaml');
    const yaml = readFileSync(file, 'utf8');
    expect(yaml).toContain('  # From config.json\n  contextWindow: 2048\n');
    expect(yaml).toContain('  # From safetensors\n  parameters: 6400\n');
    expect(yaml).toContain('  # From the form\n  provider: Language team\n');
  });

  it('changes nothing when it is started again', async () => {
    const before = readFileSync(
      path.join(projects(), 'tiny/catalog-info.yaml'),
      'utf8',
    );
    const { status } = await run();
    expect(status).toBe('completed');
    expect(readdirSync(projects())).toEqual(['tiny']);
    expect(
      readFileSync(path.join(projects(), 'tiny/catalog-info.yaml'), 'utf8'),
    ).toBe(before);
  });

  it('registers no model twice, under no name', async () => {
    const { error } = await run({ lifecycle: 'production' });
    expect(error.message).toMatch(/name: The name tiny is taken/);
    const other = await run({
      source: { ...values.source, uri: uri('tiny'), name: 'other' },
    });
    expect(other.error.message).toMatch(
      /uri: This model is in the catalog already, as tiny/,
    );
    expect(readdirSync(projects())).toEqual(['tiny']);
  });

  it.each([
    [{ title: { $text: './secrets.env' } }, /facts\.title/],
    [{ parameters: '7B' }, /facts\.parameters/],
    [{ type: 'tiny' }, /facts\.type/],
    [{ owner: 'x' }, /facts .*"owner"/],
  ])('refuses %j', async (facts, message) => {
    const { error } = await run({ facts: { ...values.facts, ...facts } });
    expect(error.message).toMatch(message);
  });

  it('names every field that is wrong, and creates nothing', async () => {
    const { error } = await run({
      source: { way: 'files', uri: uri('broken'), name: 'broken' },
      facts: { pricing: { inputPerMTokens: 1 } },
    });
    expect(error.message).toMatch(/Nothing was created, because \d+ fields/);
    expect(error.message).toMatch(
      /- uri: model.safetensors is no sound safetensors file/,
    );
    expect(error.message).toMatch(/- license: Say whether/);
    expect(error.message).toMatch(/- pricing: Give the currency/);
    expect(readdirSync(projects())).toEqual(['tiny']);
  });

  it('registers a model of a provider, by hand also one of no source', async () => {
    const facts = {
      modality: 'text',
      task: 'text-generation',
      license: { id: 'proprietary', commercialUse: 'conditional' },
    };
    const hosted = await run({
      source: {
        way: 'provider',
        provider: 'Example',
        providerModelId: 'example.chat-v1:0',
        // Of another way: not used
        uri: 'file:///etc',
      },
      facts,
    });
    expect(hosted.error).toBeUndefined();
    const entity = await portal.entity('foundationmodel', 'example.chat-v1-0');
    expect(entity.spec).toMatchObject({
      access: 'proprietary',
      source: { providerModelId: 'example.chat-v1:0' },
    });
    const manual = await run({
      source: { way: 'manual', name: 'by-hand' },
      facts: { ...facts, provider: 'Us', type: 'base', access: 'open' },
    });
    expect(manual.error).toBeUndefined();
  });

  it('says what is missing before anything is looked up', async () => {
    const { error } = await run({ source: { way: 'files', uri: ' ' } });
    expect(error.message).toMatch(/- source: Say which model is meant/);
  });
});
