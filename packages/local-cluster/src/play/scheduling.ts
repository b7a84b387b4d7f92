import { Node, Pod, PodTemplate } from '../objects/workloads';
import { isWanted } from './nodeAffinity';
import { quantity } from './quantity';

/** Amounts by resource name. */
export type Resources = Record<string, number>;

/** What a pod asks of its node. */
export function requestsOf({ spec }: Pod | PodTemplate): Resources {
  const sum: Resources = {};
  for (const { resources = {} } of spec.containers) {
    const asked = { ...resources.limits, ...resources.requests };
    for (const [name, value] of Object.entries(asked)) {
      sum[name] = (sum[name] ?? 0) + quantity(value);
    }
  }
  return sum;
}

/** What pods leave free of a node. */
export function freeOn(node: Node, pods: Pod[]): Resources {
  const free: Resources = Object.fromEntries(
    Object.entries(node.status.allocatable).map(([k, v]) => [k, quantity(v)]),
  );
  pods
    .filter(pod => pod.spec.nodeName === node.metadata.name)
    .filter(({ status }) => !['Succeeded', 'Failed'].includes(status.phase))
    .forEach(pod =>
      Object.entries(requestsOf(pod)).forEach(([name, amount]) => {
        free[name] = (free[name] ?? 0) - amount;
      }),
    );
  return free;
}

/** Why a node can't take a pod, in the scheduler's words; empty when it can. */
export function obstacles(pod: Pod, node: Node, free: Resources): string[] {
  if (node.spec.unschedulable) {
    return ['node(s) were unschedulable'];
  }
  const requests = requestsOf(pod);
  const taint = node.spec.taints?.find(({ key }) => !tolerates(pod, key));
  if (taint) {
    return [
      `node(s) had untolerated taint {${taint.key}: ${taint.value ?? ''}}`,
    ];
  }
  if (!isWanted(pod.spec, node)) {
    return ["node(s) didn't match Pod's node affinity/selector"];
  }
  return Object.entries(requests)
    .filter(([name, amount]) => amount > (free[name] ?? 0))
    .map(([name]) => `Insufficient ${name}`);
}

/** A pod that asks for a device tolerates the taint of its nodes without saying so, as on EKS. */
function tolerates(pod: Pod, taint: string): boolean {
  return (
    taint in requestsOf(pod) ||
    Boolean(
      pod.spec.tolerations?.some(
        ({ key }) => key === undefined || key === taint,
      ),
    )
  );
}

/** The scheduler's sentence for a pod that no node can take. */
export function unschedulableMessage(reasons: string[][]): string {
  const nodes = reasons.length;
  const counts = new Map<string, number>();
  reasons.flat().forEach(reason => {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  });
  const list = [...counts].map(([reason, n]) => `${n} ${reason}`).sort();
  const full = reasons.filter(([first]) => first?.startsWith('Insufficient'));
  const others = nodes - full.length;
  const preemption = [
    full.length &&
      `${full.length} No preemption victims found for incoming pod`,
    others && `${others} Preemption is not helpful for scheduling`,
  ].filter(Boolean);
  const none = `0/${nodes} nodes are available`;
  return `${none}: ${list.join(', ')}. preemption: ${none}: ${preemption.join(
    ', ',
  )}.`;
}
