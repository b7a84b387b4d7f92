import { plainData } from './plainData';

it('removes what people do not see, and secrets, at any depth', () => {
  expect(
    plainData({
      a: ['x\u0000\u202Ey\u{E0041}'],
      b: { c: 'token hf_abcdefghijklmnop\n\ttab' },
      n: 0,
      u: undefined,
    }),
  ).toEqual({ a: ['xy'], b: { c: 'token ***\n\ttab' }, n: 0 });
});

it('sees a secret through what is invisible in it', () => {
  expect(plainData({ text: 'hf_abcd\u200Befghijklmnop' }).text).toBe('***');
});

it('cuts long texts', () => {
  expect(plainData({ text: 'a '.repeat(5_000) }).text).toHaveLength(1_001);
});
