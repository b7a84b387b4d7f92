import type {
  AcceleratorShare,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Pod } from '../details';
import { acceleratorsOfPod } from '../kinds/reading';
import { capacityTypeOf, instanceTypeOf, type NodeFacts } from './NodeFacts';

/** Where pods are, as far as this needs it of a node. */
type Place = Pick<NodeFacts, 'instanceType' | 'capacityType'>;

/**
 * Where the accelerators of pods are: those that run now, or those that have
 * ended where none does. A node that is not known may be told by the pod, which
 * wanted one of that type.
 *
 * @param find - a node by its name
 * @returns undefined where no pod holds any
 */
export function sharesOf(
  { accelerators }: Pick<Workload, 'accelerators'>,
  pods: readonly Pod[],
  find: (node: string) => Place | undefined,
): AcceleratorShare[] | undefined {
  const placed = pods.filter(({ spec }) => spec?.nodeName);
  const running = placed.filter(({ status }) => !hasEnded(status?.phase));
  const shares = new Map<string, AcceleratorShare>();
  for (const pod of running.length > 0 ? running : placed) {
    const devices = devicesOf(pod, accelerators?.resource);
    if (devices > 0) {
      const { instanceType, capacityType } = placeOf(pod, find);
      const key = `${instanceType} ${capacityType}`;
      const share = shares.get(key) ?? {
        ...(instanceType && { instanceType }),
        ...(capacityType && { capacityType }),
        devices: 0,
      };
      shares.set(key, { ...share, devices: share.devices + devices });
    }
  }
  return shares.size > 0
    ? // In one order, so that the same is equal.
      [...shares].sort(([a], [b]) => a.localeCompare(b)).map(([, s]) => s)
    : undefined;
}

function hasEnded(phase: string | undefined): boolean {
  return phase === 'Succeeded' || phase === 'Failed';
}

function devicesOf({ spec }: Pod, resource: string | undefined): number {
  const containers = (spec?.containers ?? []).map(c => c?.resources);
  return acceleratorsOfPod(containers).get(resource ?? '') ?? 0;
}

function placeOf({ spec }: Pod, find: (node: string) => Place | undefined) {
  const { nodeName = '', nodeSelector } = spec ?? {};
  return (
    find(nodeName) ?? {
      instanceType: instanceTypeOf(nodeSelector),
      capacityType: capacityTypeOf(nodeSelector),
    }
  );
}
