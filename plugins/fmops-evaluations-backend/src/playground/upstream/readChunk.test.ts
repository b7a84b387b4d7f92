import { readChunk } from './readChunk';

const tokensOf = (count: unknown) =>
  readChunk(
    JSON.stringify({
      usage: { prompt_tokens: count, completion_tokens: count },
    }),
  ).usage?.outputTokens;

it.each([0, 7, 2147483647])('takes %s tokens', count => {
  expect(tokensOf(count)).toBe(count);
});

it.each([-1, 0.5, 2147483648, 1e300, '7', null])(
  'takes no %s for a number of tokens',
  count => {
    expect(tokensOf(count)).toBeUndefined();
  },
);
