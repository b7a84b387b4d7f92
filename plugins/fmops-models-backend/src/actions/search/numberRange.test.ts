import { numberSortKey } from '@fmops/backstage-plugin-fmops-models-common';
import fc from 'fast-check';
import { prefixesBelow } from './numberRange';

const isBelow = (value: number, bound: number) =>
  prefixesBelow(bound).some(prefix =>
    numberSortKey(value).asc.startsWith(prefix),
  );

it('finds the sort keys of smaller numbers alone', () => {
  const number = fc.integer({ min: 0, max: 1e15 });
  const bound = fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, zeros]) => digits * 10 ** zeros);
  fc.assert(
    fc.property(number, bound, (value, max) => {
      expect(isBelow(value, max)).toBe(value < max);
    }),
  );
});

it('needs few prefixes, and takes what is not known for no number', () => {
  expect(prefixesBelow(999e9)).toHaveLength(27);
  expect(prefixesBelow(8.4e9)).toHaveLength(12);
  const unknown = numberSortKey(undefined).asc;
  expect(prefixesBelow(999e9).some(prefix => unknown.startsWith(prefix))).toBe(
    false,
  );
});
