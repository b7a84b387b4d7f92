import {
  isTerminal,
  type WorkloadDetails,
  type WorkloadState,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** What is asked of a workload that is not well. */
interface Trouble {
  /** Title of the panel, such as `Why it failed`. */
  title: string;
  /** What to say when nothing tells. */
  untold: string;
}

const WAITS: Trouble = {
  title: 'Why it waits',
  untold:
    'Nothing that the portal reads tells yet what it waits for. Objects that have just been made need some seconds.',
};
const NO_CAUSE =
  'Nothing that the portal reads tells the cause. The log of its pods may.';

/** States in which people ask why. */
const TROUBLES: Partial<Record<WorkloadState, Trouble>> = {
  Queued: WAITS,
  Pending: WAITS,
  Restarting: { title: 'Why it restarts', untold: NO_CAUSE },
  Failed: { title: 'Why it failed', untold: NO_CAUSE },
  Degraded: { title: 'Why it is degraded', untold: NO_CAUSE },
  Unknown: { title: 'Why its state is not known', untold: NO_CAUSE },
};
const FOUND_ANYWAY: Trouble = { title: 'What is wrong', untold: NO_CAUSE };
const GONE =
  'It was deleted from the cluster, and what told the cause with it. The states that it was in, with their reasons, are kept.';

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
