import type { AnswerCost } from '@fmops/backstage-plugin-fmops-evaluations-common';

const BASIS = {
  tokens: 'from the list price of its tokens',
  instance:
    'from the list price of its devices for the time of the answer, as if it had answered nobody else',
};

/** An amount of money; what is small keeps two digits that say something. */
function money(amount: number, currency: string): string {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    ...(amount > 0 &&
      amount < 0.1 && {
        maximumSignificantDigits: 2,
        minimumSignificantDigits: 1,
      }),
  }).format(amount);
}

/** Cost of an answer in a few words, such as `estimated $0.00012`. */
export function describeCost(cost: AnswerCost): string {
  const { amount, currency = 'USD' } = cost;
  if (!amount) return 'cost unknown';
  const [low, high] = [amount.low, amount.high].map(bound =>
    money(bound, currency),
  );
  return `estimated ${low === high ? low : `${low} to ${high}`}`;
}

/** Where the amount comes from, or why there is none. */
export function costNote({ basis, unknown, amount }: AnswerCost): string {
  if (!amount) return unknown ?? 'The price of this endpoint is not known.';
  return basis ? `Estimated ${BASIS[basis]}. No invoice.` : 'No invoice.';
}
