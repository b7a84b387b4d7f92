import fc from 'fast-check';
import { english } from '@fmops/frontend-test-utils';
import { promptsTranslationRef } from '../messages';
import { contentText } from './contentText';
import { diffRows, type DiffLine, type DiffRow } from './diffRows';
import { examplePromptTemplate } from '@fmops/backstage-plugin-fmops-evaluations-common';

const textOf = (line?: DiffLine) =>
  line?.parts.map(({ text }) => text).join('');
const side = (rows: DiffRow[], name: 'left' | 'right') =>
  rows.map(row => row[name]).filter(line => line !== undefined);

it('puts a changed line beside what it was, and marks the words', () => {
  const rows = diffRows(
    'one\ntwo red fish\nthree',
    'one\ntwo blue fish\nthree',
  );
  expect(rows).toHaveLength(3);
  expect(rows[1].left).toEqual({
    number: 2,
    differs: true,
    parts: [
      { text: 'two ', differs: false },
      { text: 'red', differs: true },
      { text: ' fish', differs: false },
    ],
  });
  expect(textOf(rows[1].right)).toBe('two blue fish');
  expect(rows[0].left?.differs).toBe(false);
});

it('leaves a side empty where a line was added or removed', () => {
  expect(diffRows('a\nb', 'a\nb\nc').at(-1)).toEqual({
    right: { number: 3, differs: true, parts: [{ text: 'c', differs: true }] },
  });
  expect(diffRows('a\nb', 'b')[0].right).toBeUndefined();
});

it('has no line for no text', () => {
  const rows = diffRows('', 'a\nb');
  expect(side(rows, 'left')).toEqual([]);
  expect(side(rows, 'right').map(textOf)).toEqual(['a', 'b']);
});

it('loses and invents no line', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c d', 'c e', '  x', '<b>'), {
      maxLength: 12,
    })
    .map(lines => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const rows = diffRows(before, after);
      expect(side(rows, 'left').map(textOf).join('\n')).toBe(before);
      expect(side(rows, 'right').map(textOf).join('\n')).toBe(after);
      expect(side(rows, 'left').map(({ number }) => number)).toEqual(
        side(rows, 'left').map((_, index) => index + 1),
      );
      expect(
        rows.some(({ left, right }) => left?.differs || right?.differs),
      ).toBe(before !== after);
    }),
  );
});

it('writes all of a version as one text', () => {
  const text = contentText(
    english(promptsTranslationRef),
    examplePromptTemplate.spec,
  );
  expect(text).toContain('[text]\nSummarize in {{sentences}}');
  expect(text).toContain(
    'document: string, required, at most 20000 characters – What to summarize',
  );
  expect(text).toContain('tone: enum, one of plain, lively, default "plain"');
  expect(text).toContain('[response schema]');
});
