import type { WorkloadCost } from '@fmops/backstage-plugin-fmops-workloads-common';
import { formatUsd } from './money';

const UNKNOWN: Record<NonNullable<WorkloadCost['unknown']>, string> = {
  accelerators: 'it names no accelerators',
  price: 'no price for its accelerators',
  times: 'when it held accelerators is not known',
};

function describeSoFar({ soFar, perHour }: WorkloadCost): string | undefined {
  if (!soFar) {
    return undefined;
  }
  if (soFar.high === 0) {
    return 'nothing so far';
  }
  return perHour ? `${formatUsd(soFar)} so far` : `${formatUsd(soFar)} in all`;
}

/** Cost in words, such as `estimated $16.80 to $712 so far, $1.68 to $71.21 per hour`. */
export function describeCost(cost: WorkloadCost): string {
  const known = [
    describeSoFar(cost),
    cost.perHour && `${formatUsd(cost.perHour)} per hour`,
  ].filter(Boolean);
  const why = cost.unknown && UNKNOWN[cost.unknown];
  if (known.length === 0) {
    return why ? `unknown: ${why}` : 'unknown';
  }
  const missing = why ? `; so far unknown: ${why}` : '';
  return `estimated ${known.join(', ')}${missing}`;
}
