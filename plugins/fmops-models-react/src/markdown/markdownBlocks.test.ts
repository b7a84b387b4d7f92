import * as fc from 'fast-check';
import { isHeavy, isHeavyText, markdownBlocks } from './markdownBlocks';

it('cuts between paragraphs, and leaves lists and code together', () => {
  expect(
    markdownBlocks(
      'One\ntwo\n\n- a\n\n  more of a\n\n```js\nx\n\ny\n```\nafter\n\n\nend',
    ),
  ).toEqual([
    'One\ntwo\n\n',
    '- a\n\n  more of a\n\n',
    '```js\nx\n\ny\n```\n',
    'after\n\n\n',
    'end',
  ]);
});

it('takes no other sign for the end of code', () => {
  const code = '````\n```\n~~~\n\nx\n````x\n';
  expect(markdownBlocks(code)).toEqual([code]);
});

const text = fc
  .array(
    fc.constantFrom(
      'a',
      '`',
      '\r',
      '\n',
      '\n\n',
      '```',
      '~~~',
      '    ',
      '- ',
      '> ',
    ),
  )
  .map(parts => parts.join(''));

it('loses nothing, and keeps what is there as the text grows', () => {
  fc.assert(
    fc.property(text, text, (before, more) => {
      expect(markdownBlocks(before).join('')).toBe(
        before.replace(/\r\n?/g, '\n'),
      );
      const whole = before.endsWith('\n') ? before : `${before}\n`;
      expect(markdownBlocks(`${whole}${more}`)).toEqual(
        expect.arrayContaining(markdownBlocks(whole).slice(0, -1)),
      );
    }),
  );
});

it.each([
  ['prose', 'A *word* with [a link](https://example.com). '.repeat(100)],
  ['a list', '- **Point**: `x`\n'.repeat(100)],
  ['a table', '| a | b | c |\n'.repeat(200)],
  ['code', `\`\`\`json\n${'[[1,2],[3]],\n'.repeat(2_000)}\`\`\`\n`],
])('draws %s', (_, block) => {
  expect(isHeavy(block)).toBe(false);
});

const heavy = '['.repeat(600);

it.each([
  ['backticks with one more behind them', `\`\`\`a\`b\n\n${heavy}`],
  ['code that ends at a carriage return', `\`\`\`\r\`\`\`\r${heavy}`],
])('looks at what stands after %s', (_, markdown) => {
  expect(markdownBlocks(markdown).some(isHeavy)).toBe(true);
});

it.each(['<?', '<!--', '<!', '<![CDATA['])('takes many %s for heavy', sign => {
  expect(isHeavy(`a ${sign.repeat(200)}`)).toBe(true);
  expect(isHeavy(`a ${sign.repeat(5)}`)).toBe(false);
});

const fence = '```';

it.each([
  ['a list ends', `- a\n\n  ${fence}\n  x\n\nb\n${heavy}`],
  [
    'a list ends, with one more',
    `- a\n  ${fence}\nb\n${fence}\nx\n${fence}\n${heavy}`,
  ],
  ['is in a comment', `<!--\n${fence}\n-->\n${heavy}`],
  ['is in HTML', `<div>\n${fence}\n\n${heavy}`],
])('looks at a text behind a fence that %s', (_, markdown) => {
  expect(isHeavyText(markdown)).toBe(true);
});

it('draws a text with much code', () => {
  expect(isHeavyText(`# A\n\n${fence}\n${heavy}\n${fence}\n`)).toBe(false);
  expect(isHeavyText(`- a\n\n  ${fence}\n  x\n  ${fence}\n`)).toBe(false);
});
