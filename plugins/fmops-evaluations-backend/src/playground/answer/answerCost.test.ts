import { answerCost } from './answerCost';

const perMillionTokens = {
  ...{ input: 1, output: 2, currency: 'USD' },
  asOf: '2026-01-01',
};
const tokens = { inputTokens: 1_000_000, outputTokens: 500_000 };

it('is that of the tokens that the server told', () => {
  expect(
    answerCost({ perMillionTokens }, { ...tokens, basis: 'server' }, 1000),
  ).toEqual({
    amount: { low: 2, high: 2 },
    ...{ currency: 'USD', basis: 'tokens' },
  });
});

it.each([
  ['pieces were counted', { ...tokens, basis: 'pieces' as const }],
  ['nothing was counted', { inputTokens: 0 }],
])('is unknown where %s', (_, usage) => {
  const free = { ...perMillionTokens, output: 0 };
  for (const price of [perMillionTokens, free]) {
    expect(answerCost({ perMillionTokens: price }, usage, 1000)).toEqual({
      unknown: expect.stringContaining('did not tell the tokens'),
    });
  }
});

it('is that of the instances where the model has no price of its own', () => {
  expect(
    answerCost(
      { perHour: { low: 3.6, high: 7.2 } },
      { ...tokens, basis: 'pieces' },
      1000,
    ),
  ).toEqual({
    amount: { low: expect.closeTo(0.001), high: expect.closeTo(0.002) },
    ...{ currency: 'USD', basis: 'instance' },
  });
});
