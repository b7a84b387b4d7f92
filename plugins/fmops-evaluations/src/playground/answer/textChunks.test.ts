import { textChunks } from './textChunks';

it('keeps what is there as the text grows', () => {
  const line = 'a line of a log, again and again\n';
  const before = textChunks(line.repeat(2_000));
  const after = textChunks(line.repeat(2_001));
  expect(before.length).toBeGreaterThan(5);
  expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
  expect(before.join('\n')).toBe(line.repeat(2_000));
});

it('cuts a line without an end', () => {
  const text = 'x'.repeat(1_000_000);
  const chunks = textChunks(text);
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(11_000);
  expect(chunks.join('')).toBe(text);
});

it('leaves a short text as it is', () => {
  expect(textChunks('a\nb')).toEqual(['a\nb']);
});
