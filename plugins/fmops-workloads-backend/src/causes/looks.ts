import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** When to look at the pods of a workload, for as long as its state is the same. */
export interface Looks {
  /** Waits before each look, the first from when the state was entered, in ms. */
  waits: readonly number[];
  /** Whether the last one is repeated. */
  repeated: boolean;
}

const PENDING = [500, 3_000, 10_000, 30_000];
const FAILED = [200, 3_000];
/** The first one tells, but for nodes that were not known yet. */
const PLACING = [500, 5_000, 30_000];

/** For endpoints, which are looked at as long as they serve or should. */
const ENDPOINT: Partial<Record<Workload['state'], number[]>> = {
  Pending: PENDING,
  Ready: [500, 30_000],
  Degraded: [500, 10_000],
  Failed: [500, 10_000],
};

/** Whether it is known on which instances a workload has its accelerators, if it has any. */
export function isPlaced({ accelerators }: Workload): boolean {
  return (
    !accelerators || accelerators.instances?.every(i => i.instanceType) === true
  );
}

/** When to look at the pods of a workload; undefined when nothing is to be found there. */
export function looksAt(workload: Workload): Looks | undefined {
  const { category, state, deletedAt } = workload;
  if (deletedAt) {
    return undefined;
  }
  if (category === 'endpoint') {
    const waits = ENDPOINT[state];
    return waits && { waits, repeated: true };
  }
  switch (state) {
    case 'Pending':
      return { waits: PENDING, repeated: true };
    case 'Failed':
      return { waits: FAILED, repeated: false };
    case 'Running':
      // Also if it was placed before: it may have moved.
      return workload.accelerators && { waits: PLACING, repeated: false };
    default:
      return isTerminal(state) && !isPlaced(workload)
        ? { waits: PLACING.slice(0, 1), repeated: false }
        : undefined;
  }
}

/** Whether pods say why a workload is in its state. */
export function isExplained({ category, state }: Workload): boolean {
  return category === 'endpoint' || state === 'Pending' || state === 'Failed';
}
