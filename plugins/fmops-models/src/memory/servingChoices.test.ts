import { defaultChoice } from './servingChoices';

it('begins with the published precision and the shortest usual context', () => {
  const shape = { parameters: 8e9, contextWindow: 131_072 };
  expect(defaultChoice(shape)).toEqual({
    dtype: 'bfloat16',
    contextTokens: 8192,
    sequences: 1,
  });
  const published = (dtype: string) => defaultChoice({ ...shape, dtype }).dtype;
  expect(published('float8_e4m3')).toBe('int8');
  expect(published('mxfp4')).toBe('int4');
  expect(published('float32')).toBe('bfloat16');
  expect(defaultChoice({ ...shape, contextWindow: 512 }).contextTokens).toBe(
    512,
  );
});
