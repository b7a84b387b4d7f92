import type { QueueQuota } from '@fmops/backstage-plugin-fmops-workloads-common';

const GIB = 2 ** 30;
const BYTES = new Set(['memory', 'ephemeral-storage']);

function format(resource: string, amount: number): string {
  const options = { maximumFractionDigits: 1 };
  return BYTES.has(resource)
    ? `${(amount / GIB).toLocaleString('en', options)} GiB`
    : amount.toLocaleString('en', options);
}

/** Quota in words, such as `nvidia.com/gpu: 18 of 16 used, 2 borrowed, up to 8`. */
export function describeQuota(quota: QueueQuota): string {
  const { resource, nominal, used, borrowed, borrowingLimit } = quota;
  const of = `${format(resource, used)} of ${format(resource, nominal)} used`;
  const loan = borrowed > 0 && `${format(resource, borrowed)} borrowed`;
  const limit =
    loan &&
    borrowingLimit !== undefined &&
    `up to ${format(resource, borrowingLimit)}`;
  return `${resource}: ${[of, loan, limit].filter(Boolean).join(', ')}`;
}
