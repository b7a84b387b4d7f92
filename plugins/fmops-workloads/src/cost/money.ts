import type { UsdRange } from '@fmops/backstage-plugin-fmops-workloads-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import type { CostMessages } from './messages';

/** An amount, such as `$27.52`. */
export function formatUsd(usd: number): string {
  return new Intl.NumberFormat(pageLocale(), {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: usd < 100 ? 2 : 0,
    minimumFractionDigits: usd < 100 ? 2 : 0,
  }).format(usd);
}

/** An amount with its bounds, such as `$27.52` or `$1.68 to $71.21`. */
export function formatUsdRange(
  t: CostMessages,
  { low, high }: UsdRange,
): string {
  const [from, to] = [formatUsd(low), formatUsd(high)];
  return from === to ? from : t('usd.range', { from, to });
}
