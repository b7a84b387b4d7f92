import {
  demandOf,
  wantsAccelerators,
  type QueueCapacity,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { OwnerOf } from '../access';
import type { QueueFacts } from './KueueQueues';

const EMPTY = { pending: 0, blocked: 0, waiting: 0 };

/** Joins what Kueue tells of its queues with the runs that wait and hold. */
export function queueCapacity(
  workloads: Iterable<Workload>,
  facts: QueueFacts,
  ownerOf: OwnerOf,
): QueueCapacity[] {
  const queues = new Map<string, QueueCapacity>();
  for (const known of facts.clusterQueues.values()) {
    queues.set(keyOf(known), { ...EMPTY, holders: [], ...known });
  }
  for (const job of workloads) {
    const place = queueOf(job, facts);
    const waits = job.state === 'Queued' && job.deletedAt === undefined;
    if (place && (waits || wantsAccelerators(job))) {
      const key = keyOf(place);
      const queue = queues.get(key) ?? { ...EMPTY, holders: [], ...place };
      queues.set(key, queue);
      if (waits) {
        addPending(queue, job);
      } else {
        addHolder(queue, ownerOf(job), job);
      }
    }
  }
  const all = [...queues.values()];
  all.forEach(({ holders }) => holders.sort((a, b) => b.devices - a.devices));
  return all.sort(
    (a, b) => b.pending - a.pending || a.name.localeCompare(b.name),
  );
}

type Place = Pick<QueueCapacity, 'name' | 'namespace'>;

function keyOf({ namespace, name }: Place): string {
  return JSON.stringify([namespace, name]);
}

function queueOf(
  { ref, queue }: Workload,
  facts: QueueFacts,
): Place | undefined {
  const local = queue?.localQueue;
  const name =
    queue?.clusterQueue ?? (local && facts.behind(ref.namespace, local));
  if (name) {
    return { name };
  }
  return local ? { name: local, namespace: ref.namespace } : undefined;
}

function addPending(queue: QueueCapacity, job: Workload) {
  queue.pending += 1;
  queue.blocked += job.queue?.severity === 'blocked' ? 1 : 0;
  queue.waiting += demandOf(job).waiting;
  const since = job.queuedAt ?? job.stateSince;
  if (queue.oldest === undefined || since < queue.oldest) {
    queue.oldest = since;
  }
}

function addHolder(
  queue: QueueCapacity,
  owner: string | undefined,
  job: Workload,
) {
  let holder = queue.holders.find(known => known.owner === owner);
  if (!holder) {
    holder = { ...(owner && { owner }), runs: 0, devices: 0 };
    queue.holders.push(holder);
  }
  holder.runs += 1;
  holder.devices += demandOf(job).held;
}
