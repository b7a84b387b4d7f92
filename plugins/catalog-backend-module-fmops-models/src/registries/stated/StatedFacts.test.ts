import { StatedFacts } from './StatedFacts';

const spec = (properties: Record<string, unknown>) =>
  new StatedFacts(Object.entries(properties)).spec;

it('reads facts under the names that people give them', () => {
  expect(
    spec({
      License: 'Apache 2.0',
      license_link: 'https://example.com/terms',
      PROVIDER: ' Example ',
      'Source model': 'example/Base-7B',
      'hugging-face-id': 'example/Chat-7B',
      task: 'summarization',
      parameters: '6.7 B',
      'Context Window': '8192',
      'something else': 'x',
    }),
  ).toEqual({
    license: {
      id: 'apache-2.0',
      spdx: 'Apache-2.0',
      commercialUse: 'yes',
      url: 'https://example.com/terms',
    },
    provider: 'Example',
    type: 'fine-tuned',
    baseModel: { huggingFaceId: 'example/Base-7B', relation: 'finetune' },
    unverifiedFields: ['type', 'baseModel.relation'],
    source: { huggingFaceId: 'example/Chat-7B' },
    task: 'summarization',
    modality: 'text',
    parameters: 6_700_000_000,
    parametersBasis: 'published',
    contextWindow: 8192,
  });
});

it('leaves out what says nothing, unless it is meant for the catalog', () => {
  expect(
    spec({
      task: 'Classification',
      type: 'onnx',
      modality: 'smell',
      parameters: 'many',
      license: '',
      'base-model': 'no hub id',
    }),
  ).toEqual({});
  expect(
    spec({ 'fmops.dev/task': 'routing', 'fmops.dev/modality': 'smell' }),
  ).toEqual({ task: 'routing', modality: 'smell' });
});

it('prefers what is meant for the catalog', () => {
  expect(
    spec({ 'fmops.dev/license': 'mit', license: 'gpl-3.0' }).license,
  ).toMatchObject({ spdx: 'MIT' });
  expect(
    spec({ 'fmops.dev/type': 'adapter', 'base-model': 'example/Base' }),
  ).toMatchObject({
    type: 'adapter',
    unverifiedFields: ['baseModel.relation'],
  });
});

it.each([
  ['House licence 2', { id: 'House licence 2' }],
  ['https://example.com/terms', { url: 'https://example.com/terms' }],
  ['Gemma', { id: 'gemma', commercialUse: 'conditional' }],
])('takes the licence %s', (license, expected) => {
  expect(spec({ license }).license).toEqual(expected);
});

it.each([
  ['7B', 7e9],
  ['350m', 350e6],
  ['1.3 B', 1.3e9],
  ['6738415616', 6_738_415_616],
  ['0', undefined],
  ['-7', undefined],
  ['9999999999999999999', undefined],
  ['1.2345B', undefined],
])('counts %s', (parameters, count) => {
  expect(spec({ parameters }).parameters).toBe(count);
});
