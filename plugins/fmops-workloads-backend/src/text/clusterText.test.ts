import { clusterText } from './clusterText';

it.each([
  ['Job has failed', 'Job has failed'],
  ['two\nlines', 'two\nlines'],
  ['\u001b[31mred\u001b[0m', 'red'],
  ['a\u0000b\rc\u202ed', 'a b c d'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['12345678901234567890', '12345678901234567890'],
  ['123456789012345678901', '1234567890123456789…'],
  ['hf_abcdefghijklmno', '***'],
  ['', undefined],
  [undefined, undefined],
])('takes %j for %j', (text, kept) => {
  expect(clusterText(text, 20)).toBe(kept);
});
