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
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 13 }))
    .map(([digits, zeros]) => digits * 10 ** zeros);
  fc.assert(
    fc.property(number, bound, (value, max) => {
      expect(isBelow(value, max)).toBe(value < max);
    }),
  );
});

it('needs few prefixes, and takes what is not known for no number', () => {
  expect(prefixesBelow(99e9)).toHaveLength(18);
  expect(prefixesBelow(73e9, 40e9)).toEqual([
    '00000004',
    '00000005',
    '00000006',
    '000000070',
    '000000071',
    '000000072',
  ]);
  const unknown = numberSortKey(undefined).asc;
  expect(prefixesBelow(99e9).some(one => unknown.startsWith(one))).toBe(false);
});
