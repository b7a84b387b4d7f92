import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  isTerminal,
  WORKLOAD_ACTS,
  workloadDeletePermission,
  workloadScalePermission,
  workloadStopPermission,
  workloadSubmitPermission,
  type Workload,
  type WorkloadAct,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import { SUBMITTABLE } from '../Manifest';

type Offers = (workload: Workload, kind: WorkloadKind) => boolean;

const isPaused = ({ state }: Workload) =>
  state === 'Suspended' || state === 'Stopped';

/** For each act, whether a kind can do it to a workload in its present state. */
const OFFERS: Record<WorkloadAct, Offers> = {
  suspend: (workload, { acts }) =>
    !!acts?.pause && !isPaused(workload) && !isTerminal(workload.state),
  resume: (workload, { acts }) => !!acts?.pause && isPaused(workload),
  scale: ({ category }, { acts }) => category === 'endpoint' && !!acts?.scale,
  // Its manifest is read from the object, so that has to be there still.
  retry: ({ state, submittedBy }, kind) =>
    state === 'Failed' && Boolean(submittedBy) && SUBMITTABLE.includes(kind),
  delete: ({ category, state }) => category === 'endpoint' || isTerminal(state),
};

/** What the kind and the state of a workload allow. */
export function offeredActs(
  workload: Workload,
  kind: WorkloadKind,
): WorkloadAct[] {
  if (workload.deletedAt || workload.deleting) {
    return [];
  }
  return WORKLOAD_ACTS.filter(act => OFFERS[act](workload, kind));
}

/** The permission that an act takes. */
export function permissionOf(
  act: WorkloadAct,
  { category }: Workload,
): BasicPermission {
  switch (act) {
    case 'retry':
      return workloadSubmitPermission;
    case 'delete':
      return workloadDeletePermission;
    default:
      return category === 'endpoint'
        ? workloadScalePermission
        : workloadStopPermission;
  }
}
