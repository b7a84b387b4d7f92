import { growthOf } from '@fmops/linear-time';
import { cardText } from './cardText';

it.each([
  ['---\nlicense: mit\ntags:\n  - x\n---\n# Card', '# Card'],
  ['\uFEFF---\r\nlicense: mit\r\n---\r\n# Card', '# Card'],
  ['---\n---\n# Card', '# Card'],
  ['---\nlicense: mit\n---', ''],
  ['---\nno end', '---\nno end'],
  ['# Card\n---\na: b\n---\n', '# Card\n---\na: b\n---\n'],
  ['----\n# Card\n----\n', '----\n# Card\n----\n'],
  ['', ''],
])('takes the front matter from %j', (markdown, expected) =>
  expect(cardText(markdown)).toBe(expected),
);

it('takes control characters away and leaves lines and markup', () => {
  expect(cardText('a\u001B[31m\u0085\n\t<b>\r\n')).toBe('a[31m\n\t<b>\r\n');
});

it('is fast on text that never closes its front matter', async () => {
  const read = (lines: number) => cardText(`---\n${'-- \n'.repeat(lines)}`);
  expect(await growthOf(read, 250_000)).toBe('linear');
});
