import type { QueueQuota } from '@fmops/backstage-plugin-fmops-workloads-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import type { CapacityMessages } from './messages';

const GIB = 2 ** 30;
const BYTES = new Set(['memory', 'ephemeral-storage']);

function format(resource: string, amount: number): string {
  const options = { maximumFractionDigits: 1 };
  return BYTES.has(resource)
    ? `${(amount / GIB).toLocaleString(pageLocale(), options)} GiB`
    : amount.toLocaleString(pageLocale(), options);
}

/** Quota in words, such as `nvidia.com/gpu: 18 of 16 used, 2 borrowed, up to 8`. */
export function describeQuota(t: CapacityMessages, quota: QueueQuota): string {
  const { resource, nominal, used, borrowed, borrowingLimit } = quota;
  const amount = (value: number) => format(resource, value);
  const of = t('quota.used', { used: amount(used), nominal: amount(nominal) });
  const loan =
    borrowed > 0 && t('quota.borrowed', { borrowed: amount(borrowed) });
  const limit =
    loan &&
    borrowingLimit !== undefined &&
    t('quota.limit', { limit: amount(borrowingLimit) });
  return `${resource}: ${[of, loan, limit].filter(Boolean).join(', ')}`;
}
