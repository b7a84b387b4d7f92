import { Problems } from './Problems';
import { ResultFile } from './ResultFile';

describe('ResultFile', () => {
  it('finds NaN and infinities where they stand, and leaves texts alone', () => {
    const file = new ResultFile(
      'results.json',
      '{"a": NaN, "b": [-Infinity, "NaN \\"Infinity\\""], "c": 1}',
    );
    expect(file.json()).toEqual({
      ...{ a: 'NaN', b: ['-Infinity', 'NaN "Infinity"'], c: 1 },
    });
  });

  it.each([
    ['{"a": 1', 'results.json: is no JSON'],
    ['{"a": NaN', 'results.json: is no JSON'],
    ['', 'results.json: is no JSON'],
    ['['.repeat(500_000) + ']'.repeat(500_000), 'deeper than 100'],
    [`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'deeper than 100'],
  ])('refuses %.20s', (text, message) => {
    expect(() => new ResultFile('results.json', text).json()).toThrow(message);
  });

  it('names the line that is wrong', () => {
    const lines = new ResultFile('s.jsonl', '{"a":1}\n\n{"a":').jsonLines();
    expect(lines.next().value).toEqual({ line: 1, value: { a: 1 } });
    expect(() => lines.next()).toThrow('s.jsonl, line 3');
  });

  it('takes no YAML that grows when it is read', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++) {
      const before = String.fromCharCode(96 + level);
      const name = String.fromCharCode(97 + level);
      bomb.push(
        `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`,
      );
    }
    const read = (text: string) => new ResultFile('e.yaml', text).yaml();
    expect(() => read(bomb.join('\n'))).toThrow('e.yaml: is no YAML');
    expect(() => read('['.repeat(20_000))).toThrow('e.yaml: is no YAML');
    expect(read('- value: .nan')).toEqual([{ value: NaN }]);
  });
});

describe('Problems', () => {
  it('tells the same once, with how often', () => {
    const problems = new Problems();
    expect(problems.number(0.5, { field: 'acc' })).toBe(0.5);
    expect(problems.number(undefined, { field: 'acc' })).toBeUndefined();
    problems.number('NaN', { field: 'acc' });
    problems.number('NaN', { field: 'acc' });
    problems.number([1], { field: 'f1' });
    expect(problems.list()).toEqual([
      {
        ...{ field: 'acc', count: 2 },
        reason: "is 'NaN', and must be a finite number",
      },
      {
        field: 'f1',
        reason: 'is of the type list, and must be a finite number',
      },
    ]);
  });

  it('does not grow without end', () => {
    const problems = new Problems();
    for (let line = 0; line < 1_000; line++) {
      problems.add({ field: `line ${line}`, reason: 'is wrong' });
    }
    expect(problems.list()).toHaveLength(201);
    expect(problems.list().at(-1)?.count).toBe(800);
  });
});
