import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import { deploymentKind } from './DeploymentKind';
import { hyperPodEndpointKinds } from './hyperPodEndpointKinds';
import { inferenceServiceKind } from './InferenceServiceKind';
import { leaderWorkerSetKind } from './LeaderWorkerSetKind';
import { llmInferenceServiceKind } from './LlmInferenceServiceKind';
import { nimServiceKind } from './NimServiceKind';
import { rayServiceKind } from './RayServiceKind';

/** Kinds of endpoints that come with the backend. */
export const endpointKinds: readonly WorkloadKind[] = [
  inferenceServiceKind,
  llmInferenceServiceKind,
  rayServiceKind,
  leaderWorkerSetKind,
  deploymentKind,
  ...hyperPodEndpointKinds,
  nimServiceKind,
];
