import { plainData } from './plainData';

it('removes what people do not see, at any depth', () => {
  expect(
    plainData({
      a: ['x\u0000\u202Ey\u{E0041}'],
      b: { 'c\u0007': 'line\n\ttab \u200C' },
      n: 0,
      u: undefined,
    }),
  ).toEqual({ a: ['xy'], b: { 'c\u0007': 'line\n\ttab \u200C' }, n: 0 });
});

it('cuts long texts', () => {
  expect(plainData({ text: 'a'.repeat(5_000) }).text).toHaveLength(2_001);
});
