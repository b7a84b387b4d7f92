import type {
  WorkloadCondition,
  WorkloadPart,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** What a condition means for its object. `neutral`: it tells a phase, which may be over or not. */
export type Verdict = 'good' | 'bad' | 'undecided' | 'neutral';

// Kubernetes names conditions freely; these words say that it is better when they do not hold
const TROUBLE =
  /fail|error|degraded|stop|stall|suspend|pressure|unavailable|terminat|conflict|evict|preempt|deadlock/i;
const PHASE =
  /^(created|running|restarting|restarted|succeeded|complete|completed|finished|successcriteriamet|startuppolicy.*|rollingupdate.*|upgrade.*|active)$/i;

/** What a condition means, to go by the words of its type. */
export function verdictOf({ type, status }: WorkloadCondition): Verdict {
  const trouble = TROUBLE.test(type);
  switch (status) {
    case 'True':
      return trouble ? 'bad' : 'good';
    case 'False':
      if (trouble || PHASE.test(type)) {
        return 'neutral';
      }
      return 'bad';
    default:
      return 'undecided';
  }
}

/** Whether all is well with an object and what was made for it. */
export function isWell({
  conditions,
  parts = [],
}: Pick<WorkloadPart, 'conditions' | 'parts'>): boolean {
  return (
    conditions.every(condition =>
      ['good', 'neutral'].includes(verdictOf(condition)),
    ) && parts.every(isWell)
  );
}
