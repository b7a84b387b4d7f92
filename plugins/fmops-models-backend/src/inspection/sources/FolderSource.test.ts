import { truncateSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  rawSafetensors,
  safetensorsFile,
} from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import { model } from '../../__testUtils__/entities';
import {
  codes,
  CONFIG,
  startInspections,
} from '../__testUtils__/startInspections';

let portal: Awaited<ReturnType<typeof startInspections>>;

const disk = createMockDirectory();
const folder = (name: string) =>
  pathToFileURL(disk.resolve(`models/${name}`)).href;

beforeAll(async () => {
  disk.setContent({ models: {} });
  portal = await startInspections({
    entities: [
      model('base', { source: { huggingFaceId: 'acme/base' } }),
      model('stored', {
        versions: [{ version: '1', artifactUri: folder('stored') }],
      }),
    ],
    models: { folders: [disk.resolve('models')] },
  });
});

afterAll(() => portal?.stop());

it('counts the weights of all files that the index names', async () => {
  disk.setContent({
    'models/two': {
      'config.json': JSON.stringify(CONFIG),
      'README.md': '---\nlicense: mit\nlanguage: [en, de]\n---\n# Two',
      'model.safetensors.index.json': JSON.stringify({
        weight_map: { a: 'm-1.safetensors', b: 'm-2.safetensors' },
      }),
      'm-1.safetensors': safetensorsFile({
        a: { dtype: 'BF16', shape: [64, 100] },
      }),
      'm-2.safetensors': safetensorsFile({
        b: { dtype: 'BF16', shape: [64, 10] },
      }),
      'consolidated.safetensors': safetensorsFile({
        a: { dtype: 'BF16', shape: [64, 110] },
      }),
    },
  });
  const found = await portal.inspect({ uri: `${folder('two')}/` });
  expect(found).toMatchObject({
    name: 'two',
    spec: {
      parameters: 7_040,
      parametersBasis: 'hub-total',
      contextWindow: 2048,
      task: 'text-generation',
      modality: 'text',
      architecture: { layers: 2, dtype: 'bfloat16' },
      license: { id: 'mit', commercialUse: 'yes' },
      languages: ['en', 'de'],
      versions: [{ version: '1', artifactUri: folder('two') }],
    },
    findings: [],
  });
});

it('reads a folder of any name', async () => {
  disk.setContent({ 'models/50% done': { 'config.json': '{}' } });
  await expect(
    portal.inspect({ uri: folder('50% done') }),
  ).resolves.toMatchObject({ name: '50-done', title: '50% done' });
});

it('reads an adapter', async () => {
  disk.setContent({
    'models/adapter': {
      'adapter_config.json': JSON.stringify({
        base_model_name_or_path: 'acme/base',
        peft_type: 'LORA',
      }),
      'adapter_model.safetensors': safetensorsFile({
        a: { dtype: 'F32', shape: [8, 8] },
      }),
    },
  });
  const { spec } = await portal.inspect({ uri: folder('adapter') });
  expect(spec).toMatchObject({
    type: 'adapter',
    parameters: 64,
    baseModel: { ref: 'foundationmodel:default/base', method: 'lora' },
  });
});

it.each<[string, Record<string, string | Buffer>, unknown[]]>([
  [
    'an upload that was cut off',
    {
      'model.safetensors': safetensorsFile({
        a: { dtype: 'F32', shape: [4] },
      }).subarray(0, -1),
    },
    ['error', 'unreadable', 'uri'],
  ],
  [
    'a header without an end',
    { 'model.safetensors': Buffer.alloc(16, 0xff) },
    ['error', 'unreadable', 'uri'],
  ],
  [
    'an index that leads elsewhere',
    {
      'model.safetensors.index.json': '{"weight_map":{"a":"../../x"}}',
      'model.safetensors': rawSafetensors('{}', Buffer.alloc(0)),
    },
    ['error', 'unreadable', 'uri'],
  ],
  [
    'an index that names what is missing',
    {
      'model.safetensors.index.json': '{"weight_map":{"a":"x.safetensors"}}',
    },
    ['error', 'unreadable', 'uri'],
  ],
  [
    'a configuration that is none',
    { 'config.json': '<html>' },
    ['warning', 'unreadable', 'uri'],
  ],
  [
    'pickled weights',
    { 'pytorch_model.bin': 'x' },
    ['warning', 'pickled-weights', 'uri'],
  ],
])('tells of %s', async (_, files, finding) => {
  disk.setContent({ 'models/odd': files });
  expect(codes(await portal.inspect({ uri: folder('odd') }))).toContainEqual(
    finding,
  );
});

it('does not read a configuration of 10 GB', async () => {
  disk.setContent({ 'models/huge/config.json': '{}' });
  truncateSync(disk.resolve('models/huge/config.json'), 1e10);
  const { findings } = await portal.inspect({ uri: folder('huge') });
  expect(findings[0].message).toBe(
    'config.json has 10000000000 bytes; at most 1000000 are read. Its facts are left out.',
  );
});

it.each([
  [{ uri: 'file:///etc' }, 'not-allowed-place'],
  [{ uri: 's3://anywhere/model' }, 'not-allowed-place'],
  [{ uri: 'http://169.254.169.254/' }, 'invalid'],
])('does not go to %j', async (request, code) => {
  expect(codes(await portal.inspect(request))).toEqual([
    ['error', code, 'uri'],
  ]);
});

it('tells of what is not there, or there already', async () => {
  disk.setContent({ 'models/stored/x': '', 'models/empty': {} });
  expect(codes(await portal.inspect({ uri: folder('gone') }))).toEqual([
    ['error', 'not-found', 'uri'],
  ]);
  expect(codes(await portal.inspect({ uri: folder('empty') }))).toEqual([
    ['error', 'not-found', 'uri'],
  ]);
  const { findings } = await portal.inspect({
    uri: folder('stored'),
    name: 'b',
  });
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'already-registered',
      entityRef: 'foundationmodel:default/stored',
    }),
  );
});
