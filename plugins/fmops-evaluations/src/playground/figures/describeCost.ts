import type { AnswerCost } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import type { AnswerMessages } from '../answer/messages';

const BASIS = { tokens: 'cost.ofTokens', instance: 'cost.ofInstance' } as const;

/** An amount of money; what is small keeps two digits that say something. */
function money(amount: number, currency: string): string {
  return new Intl.NumberFormat(pageLocale(), {
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
export function describeCost(t: AnswerMessages, cost: AnswerCost): string {
  const { amount, currency = 'USD' } = cost;
  if (!amount) return t('cost.unknown');
  const [low, high] = [amount.low, amount.high].map(bound =>
    money(bound, currency),
  );
  return low === high
    ? t('cost.amount', { amount: low })
    : t('cost.range', { low, high });
}

/** Where the amount comes from, or why there is none. */
export function costNote(
  t: AnswerMessages,
  { basis, unknown, amount }: AnswerCost,
): string {
  if (!amount) return unknown ?? t('cost.noPrice');
  return basis ? t(BASIS[basis]) : t('cost.noInvoice');
}
