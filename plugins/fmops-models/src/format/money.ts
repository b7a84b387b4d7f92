import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';

/**
 * A price, with as many decimals as it needs: `$3.00`, `$0.035`.
 *
 * @param decimals - the most to show
 * @param currency - ISO 4217 code; an unknown one is printed before the number
 */
export function formatMoney(
  amount: number,
  currency: string,
  decimals = 4,
): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: decimals };
  try {
    return new Intl.NumberFormat(pageLocale(), {
      style: 'currency',
      currency,
      ...digits,
    }).format(amount);
  } catch {
    const number = new Intl.NumberFormat(pageLocale(), digits).format(amount);
    return `${currency} ${number}`;
  }
}
