import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { z } from 'zod';
import { READING_SCHEMAS } from '../kinds';
import { KueueWorkload } from './KueueWorkload';

const { reason, message, since, queue } = READING_SCHEMAS.job.shape;

const verdictSchema = z.object({
  jobUid: z.string().min(1),
  state: z
    .enum(['Queued', 'Suspended', 'Pending', 'Restarting'])
    .optional()
    .catch(undefined),
  ...{ reason, message, since, queue },
});

/** What Kueue says of a job; it says nothing of its state where that is undefined. */
export type QueueVerdict = z.infer<typeof verdictSchema>;

/** Reads a Workload of Kueue; undefined when it stands for no job, or makes no sense. */
export function readVerdict(
  object: KubernetesObject,
): QueueVerdict | undefined {
  const workload = new KueueWorkload(object);
  try {
    const { jobUid, state } = workload;
    const said = { reason: workload.reason, message: workload.message };
    const { since: at, queue: queues } = workload;
    return verdictSchema.safeParse({
      ...{ jobUid, state, ...said, since: at, queue: queues },
    }).data;
  } catch {
    return undefined;
  }
}
