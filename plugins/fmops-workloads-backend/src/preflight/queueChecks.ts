import type { PreflightCheck } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ClusterQueueFacts } from '../capacity/ClusterQueueReading';
import type { KueueQueues } from '../capacity/KueueQueues';
import type { Look, PreflightPlace } from './PreflightPlace';

/**
 * Most that a queue can ever give of a resource: the largest flavour with what
 * it may borrow, since all pods of one sort get the same flavour.
 */
function mostOf({ quotas, cohort }: ClusterQueueFacts, resource: string) {
  const given = quotas.filter(quota => quota.resource === resource);
  return Math.max(
    0,
    ...given.map(({ nominal, borrowingLimit }) =>
      cohort && borrowingLimit === undefined
        ? Infinity
        : nominal + (borrowingLimit ?? 0),
    ),
  );
}

function checkQuota(
  { queue, request }: PreflightPlace,
  facts: ClusterQueueFacts,
): PreflightCheck[] {
  const { devices } = request;
  if (!devices || facts.quotas.length === 0) {
    return [];
  }
  const { resource, count } = devices;
  const most = mostOf(facts, resource);
  const check = { about: 'quota', name: resource } as const;
  return [
    count > most
      ? {
          ...check,
          state: 'wrong',
          message: `The queue ${queue} can never give ${count} ${resource}: its quota ends at ${most}. The run would wait for ever.`,
          fix: 'Ask for fewer nodes or GPUs, choose another queue, or ask a platform engineer for more quota.',
        }
      : {
          ...check,
          state: 'ok',
          message: `The quota of the queue ${queue} is enough for ${count} ${resource}.`,
        },
  ];
}

/** Looks whether the queue of a workload is there and can ever give what is asked for. */
export function queueChecks(queues: KueueQueues): Look {
  return async place => {
    const { cluster, namespace, queue } = place;
    if (!queue) {
      return [];
    }
    const facts = await queues.in(cluster);
    const check = { about: 'queue', name: queue } as const;
    if (facts.missing) {
      return [{ ...check, state: 'unknown', message: `${facts.missing}.` }];
    }
    // Without Kueue the name of a queue says nothing.
    if (facts.clusterQueues.size === 0) {
      return [];
    }
    const behind = facts.behind(namespace, queue);
    const clusterQueue = behind && facts.clusterQueues.get(behind);
    if (!clusterQueue) {
      return [
        {
          ...check,
          state: 'wrong',
          message: `There is no queue ${queue} in the namespace ${namespace}.`,
          fix: 'Leave the queue empty for the namespace’s own, or ask a platform engineer for a LocalQueue.',
        },
      ];
    }
    return [
      clusterQueue.inactive
        ? {
            ...check,
            state: 'warning',
            message: `The queue ${queue} admits nothing now: ${clusterQueue.inactive}`,
            fix: 'The run waits until it does. Ask a platform engineer.',
          }
        : { ...check, state: 'ok', message: `The queue ${queue} is there.` },
      ...checkQuota(place, clusterQueue),
    ];
  };
}
