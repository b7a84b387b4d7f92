import {
  isTerminal,
  type WorkloadDetails,
  type WorkloadState,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { en } from './messages/en';

/** What is asked of a workload that is not well, as keys of messages. */
interface Trouble {
  /** Title of the panel, such as `Why it failed`. */
  title: Extract<keyof typeof en, `trouble.${string}`>;
  /** What to say when nothing tells. */
  untold: Extract<keyof typeof en, `untold.${string}`>;
}

const WAITS: Trouble = { title: 'trouble.waits', untold: 'untold.wait' };
const NO_CAUSE = 'untold.cause';

/** States in which people ask why. */
const TROUBLES: Partial<Record<WorkloadState, Trouble>> = {
  Queued: WAITS,
  Pending: WAITS,
  Restarting: { title: 'trouble.restarts', untold: NO_CAUSE },
  Failed: { title: 'trouble.failed', untold: NO_CAUSE },
  Degraded: { title: 'trouble.degraded', untold: NO_CAUSE },
  Unknown: { title: 'trouble.unknown', untold: NO_CAUSE },
};
const FOUND_ANYWAY: Trouble = { title: 'trouble.found', untold: NO_CAUSE };
const GONE = 'untold.gone';

/**
 * What is asked of a workload; undefined when all is well: nothing was found,
 * and its state raises no question.
 */
export function troubleOf({
  workload,
  diagnoses = [],
}: WorkloadDetails): Trouble | undefined {
  const asked = TROUBLES[workload.state];
  if (!asked) {
    return diagnoses.length ? FOUND_ANYWAY : undefined;
  }
  return workload.deletedAt ? { ...asked, untold: GONE } : asked;
}

/** Whether a workload waits for its start, so that where the time goes is part of the answer. */
export function waitsForStart({ workload }: WorkloadDetails): boolean {
  return TROUBLES[workload.state] === WAITS;
}

/** Whether the start of a workload is over, for good: that of one in trouble may be of its latest pods alone. */
export function tellsStart(details: WorkloadDetails): boolean {
  return !troubleOf(details) || isTerminal(details.workload.state);
}

/** Whether there is a sentence that says what is asked of a workload. */
export function isExplained(details: WorkloadDetails): boolean {
  return Boolean(troubleOf(details) && details.diagnoses?.length);
}
