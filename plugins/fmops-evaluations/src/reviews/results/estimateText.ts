import type { Estimate } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import type { ReviewResultMessages } from './messages';

const number = (value: number, digits: number) =>
  value.toLocaleString(pageLocale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

const percent = (share: number) => `${Math.round(share * 100)} %`;

function estimateWith(
  t: ReviewResultMessages,
  estimate: Estimate | undefined,
  write: (value: number) => string,
): string {
  if (!estimate) return t('estimate.unknown');
  const { value, low, high } = estimate;
  return low === undefined || high === undefined
    ? write(value)
    : t('estimate.interval', {
        ...{ value: write(value), low: write(low), high: write(high) },
      });
}

/** A figure with its interval: `0.62 (0.51 to 0.70)`; `not known` without one. */
export const estimateText = (
  t: ReviewResultMessages,
  estimate: Estimate | undefined,
  digits = 2,
) => estimateWith(t, estimate, value => number(value, digits));

/** A share with its interval, in percent. */
export const percentText = (
  t: ReviewResultMessages,
  estimate: Estimate | undefined,
) => estimateWith(t, estimate, percent);
