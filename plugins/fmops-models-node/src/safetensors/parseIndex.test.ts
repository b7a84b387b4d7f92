import { parseIndex } from './parseIndex';

it('names each file once', () => {
  const weight_map = {
    a: 'model-00001-of-00002.safetensors',
    b: 'model-00002-of-00002.safetensors',
    c: 'model-00001-of-00002.safetensors',
  };
  expect(parseIndex({ metadata: { total_size: 1 }, weight_map })).toEqual([
    'model-00001-of-00002.safetensors',
    'model-00002-of-00002.safetensors',
  ]);
});

it.each([
  ['nothing', undefined],
  ['no files', { weight_map: {} }],
  ['a file above', { weight_map: { a: '../other.safetensors' } }],
  ['a file elsewhere', { weight_map: { a: 'https://x/a.safetensors' } }],
  ['a hidden file', { weight_map: { a: '.a.safetensors' } }],
  ['no name', { weight_map: { a: { b: 1 } } }],
  [
    'too many files',
    {
      weight_map: Object.fromEntries(
        Array.from({ length: 501 }, (_, i) => [i, `${i}.safetensors`]),
      ),
    },
  ],
])('refuses an index with %s', (_, index) => {
  expect(() => parseIndex(index)).toThrow(/index names/);
});
