import { ConfigReader } from '@backstage/config';
import {
  hubModel,
  type RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import fc from 'fast-check';
import { registeredModel } from '../mlflow/registeredModel';
import { readStages } from '../mlflow/stages';
import { readRegistrySettings } from '../RegistrySettings';
import { mapModels } from './mapModels';
import { validateModelEntity } from './validateModelEntity';

const settings = readRegistrySettings(
  'test',
  new ConfigReader({ type: 'x', owner: 'platform' }),
);

const nasty = fc.constantFrom<unknown>(
  '<script>alert(1)</script>',
  ['javascript', 'alert(1)'].join(':'),
  '../../etc/passwd',
  '//evil.example/x',
  'http://[',
  '\u0000\u202e',
  '\ud800',
  '__proto__',
  'toString',
  'a/b',
  'A/b',
  'x'.repeat(300_000),
  -7,
  1e400,
  NaN,
  9e15,
  null,
  { toString: '' },
);
const value = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.anything());

/** Objects that have some of these fields, with anything in them. */
const shaped = (...keys: string[]) =>
  fc.record(Object.fromEntries(keys.map(key => [key, value])), {
    requiredKeys: [],
  });

/** A result in both formats of the Hub at once. */
const hubResult = fc.record({
  dataset: shaped('name', 'type', 'config', 'args', 'id', 'task_id'),
  metrics: fc.array(shaped('type', 'name', 'value'), { maxLength: 3 }),
  source: shaped('url', 'name'),
  value,
  notes: value,
});

const hubEntries = fc.array(
  fc.oneof(
    value,
    fc
      .tuple(
        shaped(
          'id',
          'gated',
          'sha',
          'createdAt',
          'lastModified',
          'library_name',
          'pipeline_tag',
          'tags',
          'safetensors',
          'config',
          'gguf',
          'evalResults',
        ),
        fc.array(hubResult, { maxLength: 3 }),
        shaped(
          'license',
          'license_name',
          'license_link',
          'language',
          'base_model',
          'base_model_relation',
        ),
      )
      .map(([entry, results, cardData]) => ({
        ...entry,
        evalResults: entry.evalResults ?? results,
        'model-index': [{ results }],
        cardData,
      })),
  ),
  { maxLength: 8 },
);

const mlflowModels = fc.tuple(
  shaped('name', 'description', 'tags', 'aliases'),
  fc.array(
    fc.oneof(
      value,
      shaped(
        'version',
        'source',
        'run_id',
        'current_stage',
        'creation_timestamp',
        'status',
        'aliases',
      ),
    ),
  ),
  fc.array(
    fc.record({
      key: fc.constantFrom('license', 'task', 'modality', 'base-model', 'type'),
      value,
    }),
  ),
);

/** Each model becomes a valid entity or a rejection with a reason, and none is lost. */
async function holds(models: RegistryModel[]) {
  const { entities, rejections } = await mapModels(models, settings);

  expect(entities.size + rejections.length).toBe(models.length);
  for (const { reason } of rejections) {
    expect(reason.length).toBeGreaterThan(0);
    expect(reason.length).toBeLessThanOrEqual(500);
  }
  for (const entity of entities.values()) {
    await expect(validateModelEntity(entity)).resolves.toEqual(entity);
    for (const { url } of entity.metadata.links ?? []) {
      expect(url).toMatch(/^https?:\/\//);
    }
    expect(JSON.stringify(entity)).not.toMatch(/\\u0000|\\ud[89a-f]|\u202e/);
    expect(entity.spec.owner).toBe('group:default/platform');
  }
}

it('survives any answer of the Hugging Face Hub', async () => {
  const run = fc.assert(
    fc.asyncProperty(hubEntries, entries =>
      holds(entries.map(entry => hubModel(entry, 'https://hub.example.com'))),
    ),
  );
  await expect(run).resolves.toBeUndefined();
});

it('survives any answer of MLflow', async () => {
  const options = {
    stages: readStages(new ConfigReader({})),
    baseUrl: 'https://mlflow.example.com',
  };
  const run = fc.assert(
    fc.asyncProperty(mlflowModels, ([model, versions, facts]) =>
      holds([
        registeredModel(model, versions, options),
        registeredModel(
          {
            name: 'm',
            tags: facts.map(fact => ({
              ...fact,
              key: `fmops.dev/${fact.key}`,
            })),
          },
          versions,
          options,
        ),
      ]),
    ),
  );
  await expect(run).resolves.toBeUndefined();
});

it('survives any model of another source', async () => {
  const run = fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          value,
          shaped('name', 'title', 'description', 'tags', 'url', 'spec'),
          fc.record({ name: fc.string({ minLength: 1 }), annotations: value }),
        ),
        { maxLength: 5 },
      ),
      models => holds(models as RegistryModel[]),
    ),
  );
  await expect(run).resolves.toBeUndefined();
});

it('makes the same entities of the same models in any order', async () => {
  const names = ['Org/A', 'org/a', 'org-a', 'ü', 'b'];
  const models = names.map((name): RegistryModel => ({ name, spec: {} }));
  const there = await mapModels(models, settings);
  const back = await mapModels([...models].reverse(), settings);

  expect(there).toEqual(back);
  expect(there.rejections.map(({ name }) => name)).toEqual(['org-a', 'org/a']);
});

it('marks what neither registry nor configuration says', async () => {
  const { entities } = await mapModels(
    [{ name: 'a', spec: { task: 'text-generation' } }],
    settings,
  );

  expect([...entities.values()][0].spec).toEqual({
    type: 'base',
    lifecycle: 'production',
    provider: 'test',
    access: 'open',
    license: {},
    modality: 'text',
    task: 'text-generation',
    owner: 'group:default/platform',
    registries: [{ id: 'test', title: 'test' }],
    unverifiedFields: ['type', 'access', 'modality', 'provider', 'license'],
  });
});
