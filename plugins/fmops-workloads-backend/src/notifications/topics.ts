import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Topics that users switch on and off in the settings of notifications. */
export type RunTopic = 'run-failed' | 'run-stuck' | 'run-finished';

const WAITING: ReadonlySet<string> = new Set(['Queued', 'Pending']);

/** Whether a job is one that may become stuck. */
export function waits({ category, state, deletedAt }: Workload): boolean {
  return category === 'job' && WAITING.has(state) && !deletedAt;
}

/** What to tell of the end of a job; nothing of one that has not ended. */
export function endTopic({
  category,
  state,
  deletedAt,
}: Workload): RunTopic | undefined {
  // A job that was deleted before it had finished ends without a terminal state.
  const ended = isTerminal(state) || Boolean(deletedAt);
  if (category !== 'job' || !ended) {
    return undefined;
  }
  return state === 'Failed' ? 'run-failed' : 'run-finished';
}
