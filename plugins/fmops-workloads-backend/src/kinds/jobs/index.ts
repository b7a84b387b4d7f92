import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import { hyperPodJobKind } from './HyperPodJobKind';
import { jobKind } from './JobKind';
import { jobSetKind } from './JobSetKind';
import { rayJobKind } from './RayJobKind';
import { trainingOperatorKinds } from './trainingOperatorKinds';
import { trainJobKind } from './TrainJobKind';
import { volcanoJobKind } from './VolcanoJobKind';
import { workflowKind } from './WorkflowKind';

export { jobKind, trainJobKind };

/** Kinds of jobs that come with the backend. */
export const jobKinds: readonly WorkloadKind[] = [
  jobKind,
  trainJobKind,
  jobSetKind,
  ...trainingOperatorKinds,
  rayJobKind,
  volcanoJobKind,
  workflowKind,
  hyperPodJobKind,
];
