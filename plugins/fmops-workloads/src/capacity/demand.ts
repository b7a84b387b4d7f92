import {
  isAtRest,
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Accelerators of one kind in one cluster, as workloads tell of them. */
export interface Demand {
  cluster: string;
  /** Such as `nvidia.com/gpu`. */
  resource: string;
  workloads: number;
  asked: number;
  held: number;
  /** Asked for by what is queued or pending, and not held. */
  waiting: number;
  /** Asked for by workloads that run and do not tell what they hold. */
  untold: number;
}

const SWITCHED_OFF: ReadonlySet<string> = new Set([
  'Suspended',
  'Stopped',
  'ScaledToZero',
]);

/** Whether a workload wants accelerators now: it neither ended nor is it switched off. */
export function wantsAccelerators(workload: Workload): boolean {
  const { state, deletedAt, accelerators } = workload;
  return (
    !isTerminal(state) &&
    deletedAt === undefined &&
    !SWITCHED_OFF.has(state) &&
    (accelerators?.requested ?? 0) > 0
  );
}

/** Accelerators that one workload asks for, holds and waits for. */
export function sharesOf(
  workload: Workload,
): Pick<Demand, 'asked' | 'held' | 'waiting' | 'untold'> {
  const { requested: asked = 0, held } = workload.accelerators ?? {};
  const waits = isAtRest(workload);
  return {
    asked,
    held: held ?? 0,
    waiting: waits ? Math.max(0, asked - (held ?? 0)) : 0,
    untold: !waits && held === undefined ? asked : 0,
  };
}

/** Demand by cluster and kind of accelerator, in the order of their names. */
export function demandOf(workloads: Iterable<Workload>): Demand[] {
  const rows = new Map<string, Demand>();
  for (const workload of workloads) {
    if (wantsAccelerators(workload)) {
      const { cluster } = workload.ref;
      const { resource } = workload.accelerators!;
      const key = JSON.stringify([cluster, resource]);
      const row = rows.get(key) ?? {
        cluster,
        resource,
        workloads: 0,
        asked: 0,
        held: 0,
        waiting: 0,
        untold: 0,
      };
      const shares = sharesOf(workload);
      rows.set(key, {
        ...row,
        workloads: row.workloads + 1,
        asked: row.asked + shares.asked,
        held: row.held + shares.held,
        waiting: row.waiting + shares.waiting,
        untold: row.untold + shares.untold,
      });
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      a.cluster.localeCompare(b.cluster) ||
      a.resource.localeCompare(b.resource),
  );
}
