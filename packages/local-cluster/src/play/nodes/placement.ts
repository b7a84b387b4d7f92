import { Pod } from '../../objects/workloads';
import { requiredTerms } from '../nodeAffinity';

/** Whether the scheduler has found no node for a pod. */
export function isUnschedulable({ spec, status }: Pod): boolean {
  return (
    !spec.nodeName &&
    Boolean(status.conditions?.some(c => c.reason === 'Unschedulable'))
  );
}

/** Karpenter ignores pods with an affinity for a label that it may not set. */
export function wantsOneHost({ spec }: Pod): boolean {
  return requiredTerms(spec).some(({ matchExpressions = [] }) =>
    matchExpressions.some(({ key }) => key === 'kubernetes.io/hostname'),
  );
}

/** Whether a pod is to be gone from its node; from a silent one it never goes. */
export function isLeaving({ metadata, status }: Pod): boolean {
  return (
    metadata.deletionTimestamp !== undefined ||
    status.phase === 'Succeeded' ||
    status.phase === 'Failed'
  );
}
