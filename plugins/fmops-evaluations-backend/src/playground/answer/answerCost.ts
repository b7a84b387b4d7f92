import type {
  AnswerCost,
  EndpointPrice,
  TokenUsage,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

const MILLION = 1_000_000;
const HOUR_MS = 3_600_000;

/**
 * What an answer cost:
 *
 *     by tokens    input tokens × price + output tokens × price
 *     by instance  USD of the endpoint per hour × duration of the answer
 *
 * By tokens where the model has such a price and the server told the tokens.
 *
 * @param totalMs - from the request to the end of the answer
 */
export function answerCost(
  { perMillionTokens, perHour }: EndpointPrice,
  usage: TokenUsage,
  totalMs: number,
): AnswerCost {
  if (perMillionTokens) {
    const { input, output, currency } = perMillionTokens;
    const amount =
      usage.basis === 'server'
        ? plus(
            times(usage.inputTokens, input),
            times(usage.outputTokens, output),
          )
        : undefined;
    return amount === undefined
      ? { unknown: 'The server did not tell the tokens that it charges' }
      : {
          amount: { low: amount, high: amount },
          ...{ currency, basis: 'tokens' },
        };
  }
  if (perHour) {
    const hours = totalMs / HOUR_MS;
    return {
      amount: { low: perHour.low * hours, high: perHour.high * hours },
      ...{ currency: 'USD', basis: 'instance' },
    };
  }
  return { unknown: 'Neither the model nor its instances have a known price' };
}

function plus(a?: number, b?: number): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** Tokens that cost something unknown, or an unknown number that costs something, are not known. */
function times(tokens?: number, price?: number): number | undefined {
  if (tokens === 0 || price === 0) return 0;
  return tokens === undefined || price === undefined
    ? undefined
    : (tokens * price) / MILLION;
}
