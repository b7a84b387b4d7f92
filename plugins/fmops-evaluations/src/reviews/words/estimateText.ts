import type { Estimate } from '@fmops/backstage-plugin-fmops-evaluations-common';

const number = (value: number, digits: number) =>
  value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** A figure with its interval: `0.62 (0.51–0.70)`; `not known` without one. */
export function estimateText(
  estimate: Estimate | undefined,
  digits = 2,
): string {
  if (!estimate) return 'not known';
  const { value, low, high } = estimate;
  const range =
    low === undefined || high === undefined
      ? ''
      : ` (${number(low, digits)} to ${number(high, digits)})`;
  return `${number(value, digits)}${range}`;
}

/** A share with its interval, in percent. */
export function percentText(estimate: Estimate | undefined): string {
  if (!estimate) return 'not known';
  const { value, low, high } = estimate;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const range =
    low === undefined || high === undefined
      ? ''
      : ` (${percent(low)} to ${percent(high)})`;
  return `${percent(value)}${range}`;
}
