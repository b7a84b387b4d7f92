import {
  workloadKey,
  type ClusterStatus,
  type Workload,
  type WorkloadStreamEvent,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Workloads and clusters as the stream has told them so far. */
export interface WorkloadsState {
  /** False until the first snapshot. */
  loaded: boolean;
  workloads: ReadonlyMap<string, Workload>;
  clusters: readonly ClusterStatus[];
}

/** Before the first snapshot. */
export const NO_WORKLOADS: WorkloadsState = {
  loaded: false,
  workloads: new Map(),
  clusters: [],
};

/** Applies one event of the stream. A snapshot replaces all that was known. */
export function workloadsReducer(
  state: WorkloadsState,
  event: WorkloadStreamEvent,
): WorkloadsState {
  switch (event.type) {
    case 'snapshot':
      return {
        loaded: true,
        workloads: new Map(event.workloads.map(w => [workloadKey(w), w])),
        clusters: event.clusters,
      };
    case 'changed':
      return {
        ...state,
        workloads: new Map(state.workloads).set(
          workloadKey(event.workload),
          event.workload,
        ),
      };
    case 'removed': {
      const workloads = new Map(state.workloads);
      return workloads.delete(event.key) ? { ...state, workloads } : state;
    }
    case 'cluster': {
      const others = state.clusters.filter(c => c.name !== event.cluster.name);
      return { ...state, clusters: [...others, event.cluster] };
    }
    default:
      // A newer backend may send events that this version does not know.
      return state;
  }
}
