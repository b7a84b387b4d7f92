import type { KubernetesCondition } from '@fmops/backstage-plugin-fmops-workloads-node';

// Reasons of Kueue 0.19 and later with which waiting alone never helps.
const BLOCKED = new Set([
  'ExceedsMaxQuota',
  'NoMatchingFlavor',
  'Misconfigured',
  'Suspended',
  'Inadmissible',
]);
/** Reason of older releases for nearly everything: the message tells. */
const VAGUE = 'Pending';
const NEVER = /> maximum capacity|unavailable in ClusterQueue/;
const LATER = /insufficient unused quota/;
const NO_FLAVOR =
  /untolerated taint|doesn't match node affinity|flavor \S+ not found/;

/** Whether a workload only has to wait, or somebody must change something. */
export function pendingSeverity(
  condition: KubernetesCondition | undefined,
): 'info' | 'blocked' {
  const { reason = '', message = '' } = condition ?? {};
  if (reason !== VAGUE) {
    return BLOCKED.has(reason) ? 'blocked' : 'info';
  }
  const never =
    NEVER.test(message) || (NO_FLAVOR.test(message) && !LATER.test(message));
  return never ? 'blocked' : 'info';
}
