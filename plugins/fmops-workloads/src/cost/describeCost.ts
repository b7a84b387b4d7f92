import type { WorkloadCost } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { CostMessages } from './messages';
import { formatUsdRange } from './money';

const UNKNOWN = {
  accelerators: 'unknown.accelerators',
  price: 'unknown.price',
  times: 'unknown.times',
} as const;

function describeSoFar(
  t: CostMessages,
  { soFar, perHour }: WorkloadCost,
): string | undefined {
  if (!soFar) {
    return undefined;
  }
  if (soFar.high === 0) {
    return t('soFar.nothing');
  }
  const usd = formatUsdRange(t, soFar);
  return perHour ? t('soFar.going', { usd }) : t('soFar.ended', { usd });
}

/** Cost in words, such as `estimated $16.80 to $712 so far, $1.68 to $71.21 per hour`. */
export function describeCost(t: CostMessages, cost: WorkloadCost): string {
  const { perHour } = cost;
  const amounts = [
    describeSoFar(t, cost),
    perHour && t('perHour.going', { usd: formatUsdRange(t, perHour) }),
  ]
    .filter(Boolean)
    .join(', ');
  const why = cost.unknown && t(UNKNOWN[cost.unknown]);
  if (!amounts) {
    return why ? t('cost.unknownSince', { why }) : t('cost.unknown');
  }
  return why
    ? t('cost.estimatedInPart', { amounts, why })
    : t('cost.estimated', { amounts });
}
