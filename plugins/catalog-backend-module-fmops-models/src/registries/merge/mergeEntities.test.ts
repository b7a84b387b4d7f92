import { ConfigReader } from '@backstage/config';
import type {
  FoundationModelEntity,
  FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { RegistryModel } from '@fmops/backstage-plugin-fmops-models-node';
import fc from 'fast-check';
import { mapModels } from '../entity/mapModels';
import { validateModelEntity } from '../entity/validateModelEntity';
import { readRegistrySettings } from '../RegistrySettings';
import { mergeEntities } from './mergeEntities';

const REF = 'foundationmodel:default/chat';

/** The entity that a registry's model makes; undefined where it makes none. */
async function entityOf(registry: string, spec: RegistryModel['spec']) {
  const settings = readRegistrySettings(
    registry,
    new ConfigReader({ type: 'x', owner: registry }),
  );
  const url = `https://${registry}.example.com/chat`;
  const model: RegistryModel = { name: 'chat', url, tags: [registry], spec };
  const { entities } = await mapModels([model], settings);
  return entities.get(REF);
}

async function merge(
  first: RegistryModel['spec'],
  second: RegistryModel['spec'],
): Promise<FoundationModelEntity> {
  const entities = [
    await entityOf('one', first),
    await entityOf('two', second),
  ];
  return mergeEntities(entities as FoundationModelEntity[], REF);
}

async function mergedSpec(
  ...args: Parameters<typeof merge>
): Promise<FoundationModelSpec> {
  return (await merge(...args)).spec;
}

it('names every source', async () => {
  const entity = await merge({ sources: ['https://a.example/'] }, {});
  expect(entity.metadata).toMatchObject({
    name: 'chat',
    tags: ['one', 'two'],
    links: [
      { url: 'https://one.example.com/chat' },
      { url: 'https://two.example.com/chat' },
    ],
    annotations: { 'fmops.dev/registry': 'one,two' },
  });
  expect(entity.spec).toMatchObject({
    owner: 'group:default/one',
    sources: ['https://a.example/'],
    registries: [
      { id: 'one', title: 'one', url: 'https://one.example.com/chat' },
      { id: 'two', title: 'two', url: 'https://two.example.com/chat' },
    ],
  });
});

it('takes what is known over what is assumed', async () => {
  const merged = await mergedSpec(
    { task: 'text-generation' },
    { modality: 'image', access: 'gated', license: { id: 'mit' } },
  );
  expect(merged).toMatchObject({
    task: 'text-generation',
    modality: 'image',
    access: 'gated',
    license: { id: 'mit' },
    unverifiedFields: ['type', 'provider'],
  });
  expect(merged.disagreements).toBeUndefined();
});

it('lets the first registry win, and tells what the others say', async () => {
  const merged = await mergedSpec(
    { parameters: 8, access: 'open', license: { id: 'mit' } },
    {
      parameters: 9,
      access: 'gated',
      license: { id: 'llama3.1', commercialUse: 'conditional' },
    },
  );
  expect(merged).toMatchObject({
    parameters: 8,
    access: 'open',
    // Never the terms of one licence under the name of another
    license: { id: 'mit' },
  });
  expect(merged.license).not.toHaveProperty('commercialUse');
  expect(merged.disagreements).toEqual(
    expect.arrayContaining([
      { field: 'parameters', registry: 'two', value: '9' },
      { field: 'access', registry: 'two', value: 'gated' },
      { field: 'license.id', registry: 'two', value: 'llama3.1' },
    ]),
  );
  expect(merged.disagreements).toHaveLength(3);
});

it('fills in the parts of a licence that both name alike', async () => {
  const merged = await mergedSpec(
    { license: { id: 'MIT' } },
    { license: { id: 'mit', commercialUse: 'yes' } },
  );
  expect(merged.license).toEqual({ id: 'MIT', commercialUse: 'yes' });
  expect(merged.disagreements).toBeUndefined();
});

it('keeps the versions of both, with where they come from', async () => {
  const merged = await mergedSpec(
    { versions: [{ version: '2', stage: 'production' }, { version: '1' }] },
    { versions: [{ version: 'main' }, { version: '1' }] },
  );
  expect(
    merged.versions?.map(({ version, registry }) => `${registry} ${version}`),
  ).toEqual(['one 2', 'one 1', 'two main', 'two 1']);
});

it('never takes the basis of one number for that of another', async () => {
  const merged = await mergedSpec(
    { parameters: 8 },
    { parameters: 8, parametersBasis: 'hub-total' },
  );
  expect(merged.parametersBasis).toBeUndefined();
});

const word = fc.constantFrom('a', 'b', 'A', '<b>', '\u202e', 'x'.repeat(999));
const specs = fc.record(
  {
    parameters: fc.constantFrom(1, 2, -1),
    parametersBasis: fc.constantFrom('computed' as const, 'published' as const),
    contextWindow: fc.constantFrom(1, 2),
    access: fc.constantFrom('open' as const, 'gated' as const),
    license: fc.record(
      { id: word, name: word, note: word },
      { requiredKeys: [] },
    ),
    source: fc.record({
      huggingFaceId: fc.constantFrom('a/b', 'c/d'),
      providerModelId: word,
    }),
    baseModel: fc.record(
      {
        relation: fc.constantFrom('finetune' as const, 'merge' as const),
        huggingFaceId: fc.constantFrom('a/b', 'x/y'),
        ref: fc.constantFrom('chat', 'default/other'),
      },
      { requiredKeys: ['relation'] },
    ),
    versions: fc.array(fc.record({ version: word })),
    languages: fc.array(fc.constantFrom('en', 'de')),
    unverifiedFields: fc.array(fc.constantFrom('parameters', 'license.id')),
  },
  { requiredKeys: [] },
);

it('merges any two valid entities into a valid one', async () => {
  const run = fc.assert(
    fc.asyncProperty(specs, specs, async (first, second) => {
      const entities = [
        await entityOf('one', first),
        await entityOf('two', second),
      ].filter(entity => entity !== undefined);
      if (entities.length === 0) {
        return;
      }
      const merged = mergeEntities(entities, REF);
      await expect(validateModelEntity(merged)).resolves.toEqual(merged);
      for (const { registry } of merged.spec.disagreements ?? []) {
        expect(registry).toBe('two');
      }
    }),
  );
  await expect(run).resolves.toBeUndefined();
});
