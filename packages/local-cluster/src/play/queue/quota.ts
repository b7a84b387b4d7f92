import { quantity } from '../quantity';
import { requestsOf, Resources } from '../scheduling';
import {
  ClusterQueue,
  FlavorUsage,
  PodSet,
  QueueWorkload,
} from './queueObjects';

/** Whether a queue can take a workload: the flavor for each resource, or why not. */
export type Assignment =
  | { flavors: Record<string, string> }
  | { reason: string; message: string };

/** What all pods of a workload ask for together. */
export function demandOf({ spec }: QueueWorkload): Resources {
  const sum: Resources = {};
  for (const podSet of spec.podSets) {
    for (const [name, amount] of Object.entries(usageOf(podSet))) {
      sum[name] = (sum[name] ?? 0) + amount;
    }
  }
  return sum;
}

/** What the pods of a set ask for together. */
export function usageOf({ count, template }: PodSet): Resources {
  return Object.fromEntries(
    Object.entries(requestsOf(template)).map(([name, amount]) => [
      name,
      amount * count,
    ]),
  );
}

/** Finds quota for a workload beside what others hold, in the words of Kueue where there is none. */
export function assign(
  queue: ClusterQueue,
  workload: QueueWorkload,
  held: Resources,
): Assignment {
  const flavors: Record<string, string> = {};
  for (const [resource, wanted] of Object.entries(demandOf(workload))) {
    const refused = (reason: string, message: string) => ({
      reason,
      message: `couldn't assign flavors to pod set ${workload.spec.podSets[0].name}: ${message}`,
    });
    const found = quotaOf(queue, resource);
    if (!found) {
      return refused(
        'NoMatchingFlavor',
        `resource ${resource} unavailable in ClusterQueue`,
      );
    }
    const { flavor, nominal } = found;
    const place = `${resource} in flavor ${flavor}`;
    if (wanted > nominal) {
      return refused(
        'ExceedsMaxQuota',
        `insufficient quota for ${place}, previously considered podsets requests (0) + current podset request (${shown(
          resource,
          wanted,
        )}) > maximum capacity (${shown(resource, nominal)})`,
      );
    }
    const missing = wanted - (nominal - (held[resource] ?? 0));
    if (missing > 0) {
      return refused(
        'WaitingForQuota',
        `insufficient unused quota for ${place}, ${shown(
          resource,
          missing,
        )} more needed`,
      );
    }
    flavors[resource] = flavor;
  }
  return { flavors };
}

/** What of each flavor is in use; nothing is borrowed. */
export function usageOfFlavors(
  queue: ClusterQueue,
  held: Resources,
): FlavorUsage[] {
  return (queue.spec.resourceGroups ?? [])
    .flatMap(({ flavors }) => flavors)
    .map(flavor => ({
      name: flavor.name,
      resources: flavor.resources.map(({ name }) => ({
        name,
        total:
          quotaOf(queue, name)?.flavor === flavor.name
            ? shown(name, held[name] ?? 0)
            : '0',
        borrowed: '0',
      })),
    }));
}

function quotaOf({ spec }: ClusterQueue, resource: string) {
  for (const { flavors } of spec.resourceGroups ?? []) {
    for (const { name, resources } of flavors) {
      const found = resources.find(quota => quota.name === resource);
      if (found) {
        return { flavor: name, nominal: quantity(found.nominalQuota) };
      }
    }
  }
  return undefined;
}

/** Amounts as Kubernetes writes them. */
export function shownAmounts(amounts: Resources): Record<string, string> {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, n]) => [name, shown(name, n)]),
  );
}

const GIB = 2 ** 30;

function shown(resource: string, amount: number): string {
  if (resource === 'memory') {
    return `${Math.ceil(amount / GIB)}Gi`;
  }
  return Number.isInteger(amount)
    ? `${amount}`
    : `${Math.round(amount * 1000)}m`;
}
