import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { OwnerOf } from '../assignment/useOwnerOf';
import { sharesOf, wantsAccelerators } from './demand';

/** What a group has running from a queue. */
export interface Holder {
  /** As a reference; undefined where nobody owns the namespace or it is not known. */
  owner?: string;
  runs: number;
  /** Accelerators, of all kinds. */
  devices: number;
}

/** A queue, its runs that wait and who holds what it gave. */
export interface QueueUse {
  cluster: string;
  name: string;
  /** Of a local queue, whose name says nothing without it. */
  namespace?: string;
  pending: number;
  /** Of the pending: those that waiting alone will never help. */
  blocked: number;
  /** Accelerators that the pending ask for. */
  waiting: number;
  /** Since when the first of the pending waits, ISO 8601. */
  oldest?: string;
  holders: Holder[];
}

function queueOf({ ref, queue }: Workload): QueueUse | undefined {
  const name = queue?.clusterQueue ?? queue?.localQueue;
  return name === undefined
    ? undefined
    : {
        cluster: ref.cluster,
        name,
        namespace: queue?.clusterQueue ? undefined : ref.namespace,
        pending: 0,
        blocked: 0,
        waiting: 0,
        holders: [],
      };
}

function addPending(use: QueueUse, job: Workload) {
  use.pending += 1;
  use.blocked += job.queue?.severity === 'blocked' ? 1 : 0;
  use.waiting += sharesOf(job).waiting;
  const since = job.queuedAt ?? job.stateSince;
  if (use.oldest === undefined || since < use.oldest) {
    use.oldest = since;
  }
}

function addHolder(use: QueueUse, owner: string | undefined, job: Workload) {
  let holder = use.holders.find(known => known.owner === owner);
  if (!holder) {
    holder = { owner, runs: 0, devices: 0 };
    use.holders.push(holder);
  }
  const { asked, held, untold } = sharesOf(job);
  holder.runs += 1;
  holder.devices += untold > 0 ? asked : held;
}

/** Use of each queue, the fullest first; runs that have ended use none. */
export function queuesOf(
  workloads: Iterable<Workload>,
  ownerOf: OwnerOf,
): QueueUse[] {
  const queues = new Map<string, QueueUse>();
  for (const job of workloads) {
    const fresh = queueOf(job);
    const waits = job.state === 'Queued' && job.deletedAt === undefined;
    if (fresh && (waits || wantsAccelerators(job))) {
      const key = JSON.stringify([fresh.cluster, fresh.namespace, fresh.name]);
      const use = queues.get(key) ?? fresh;
      queues.set(key, use);
      if (waits) {
        addPending(use, job);
      } else {
        addHolder(use, ownerOf(job), job);
      }
    }
  }
  const all = [...queues.values()];
  all.forEach(({ holders }) => holders.sort((a, b) => b.devices - a.devices));
  return all.sort(
    (a, b) => b.pending - a.pending || a.name.localeCompare(b.name),
  );
}
