import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { QueueVerdict } from './readVerdict';

type Explained = Pick<Workload, 'state' | 'reason' | 'message' | 'queue'>;
type Verdict = Omit<QueueVerdict, 'jobUid'>;

const AT_WORK = new Set<Workload['state']>(['Running', 'Restarting']);

/**
 * A job as its queue explains it. The end of a job is the job's to tell, as is
 * that its pods run; that it is held or put back is the queue's.
 */
export function withQueue<T extends Explained>(job: T, verdict: Verdict): T {
  const { localQueue, clusterQueue, ...waiting } = verdict.queue ?? {};
  const queue = {
    ...job.queue,
    ...(localQueue && { localQueue }),
    ...(clusterQueue && { clusterQueue }),
  };
  const { state, reason, message } = verdict;
  const held = state === 'Queued' || state === 'Suspended';
  if (isTerminal(job.state) || !state || (!held && AT_WORK.has(job.state))) {
    return { ...job, queue };
  }
  return {
    ...job,
    state,
    reason: reason ?? job.reason,
    message: message ?? job.message,
    queue: { ...queue, ...waiting },
  };
}
