import { growthOf } from '@fmops/linear-time';
import { parseLenient } from './parseLenient';

it.each([
  ['[NaN, Infinity, -Infinity]', ['NaN', 'Infinity', '-Infinity']],
  ['{"a \\" NaN": NaN}', { 'a " NaN': 'NaN' }],
  ['["\\\\", NaN]', ['\\', 'NaN']],
])('reads %s', (text, value) => {
  expect(parseLenient(text)).toEqual(value);
});

it.each(['[NaN, "no end', '[NaN, "no end\\', '["NaN"', '"\\"NaN'])(
  'refuses %s',
  text => {
    expect(() => parseLenient(text)).toThrow(SyntaxError);
  },
);

it.each(['aN\\"\\', '"', '\\"', 'NaN"', '-', '"\\'])(
  'takes little time for text of %j',
  async part => {
    const read = (length: number) => {
      const text = `NaN${part.repeat(length / part.length)}`;
      expect(() => parseLenient(text)).toThrow(SyntaxError);
    };
    expect(await growthOf(read, 120_000)).toBe('linear');
  },
);
