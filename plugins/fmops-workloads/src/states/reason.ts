import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { presentState } from './presentation';

/** Reasons of controllers whose words alone tell people little. */
const REASONS: Record<string, string> = {
  BackoffLimitExceeded: 'Its pods failed more often than it allows.',
  DeadlineExceeded: 'It took longer than its deadline.',
  PodFailurePolicy: 'A pod failed in a way that it does not retry.',
  FailedJobs: 'One of its jobs failed.',
  ReachedMaxRestarts: 'It was restarted as often as it allows.',
  RestartingJobSet: 'Its jobs are being created again after a failure.',
  FailedIndexes: 'Some of its indexes failed.',
  MaxFailedIndexesExceeded: 'More of its indexes failed than it allows.',
  TrainingRuntimeNotSupported:
    'The training runtime that it asks for is not installed in the cluster.',
  OOMKilled:
    'It ran out of memory: a container used more than it may. Ask for more memory, or an instance that has more.',
  Evicted: 'A pod was evicted from its node.',
  ImagePullBackOff: 'The container image cannot be pulled.',
  ErrImagePull: 'The container image cannot be pulled.',
  InvalidImageName: 'The name of the container image is not valid.',
  CrashLoopBackOff: 'A container fails again and again after it starts.',
  CreateContainerConfigError:
    'A secret or config map that a container needs is missing.',
  Unschedulable: 'No node has what its pods ask for.',
  Initialising: 'It fetches the model and the dataset.',
  CanaryNotReady: 'Its canary is not ready; the revision before it serves.',
  BlockedByFailedLoad: 'The model cannot be loaded.',
  ModelLoadFailed: 'The model cannot be loaded.',
  InvalidSpec: 'Its specification is not valid.',
  NoSupportingRuntime:
    'No serving runtime of the cluster supports the format of the model.',
  RuntimeNotRecognized:
    'The serving runtime that it asks for is not installed in the cluster.',
  ProgressDeadlineExceeded: 'Its pods were not ready in time.',
  MinimumReplicasUnavailable: 'Fewer of its replicas are ready than it needs.',
  NoTraffic: 'Nothing runs until a request comes.',
  WaitingForQuota: 'Its queue has too little quota free.',
  ExceedsMaxQuota: 'It asks for more than its queue can ever give.',
  NoMatchingFlavor: 'Its queue has no kind of node that fits.',
  Misconfigured: 'Its queue is missing, or not usable.',
  AllJobsCompleted: 'It ended as planned.',
  CompletionsReached: 'It ended as planned.',
};

/** States in which the words of a controller need some for people before them. */
const EXPLAINED = new Set(['Queued', 'Failed', 'Pending', 'Degraded']);

const SELF_EXPLAINING = new Set(['Running', 'Succeeded', 'Ready']);

/** `QuotaReserved` becomes `Quota reserved`. Runs of capitals stay. */
function words(reason: string): string {
  const spaced = reason.replace(
    /([a-z0-9])([A-Z])(?=[a-z])/g,
    (_, before: string, capital: string) =>
      `${before} ${capital.toLowerCase()}`,
  );
  return `${spaced}.`;
}

/**
 * Why a workload is in its state, in one sentence; undefined where the state
 * says it all. Plain text that partly comes from the cluster.
 */
export function reasonSentence(workload: Workload): string | undefined {
  const { state, reason, message, queue, deleting } = workload;
  if (deleting) {
    return 'It is being deleted.';
  }
  if (state === 'Succeeded') {
    return undefined;
  }
  const code = (state === 'Queued' && queue?.pendingReason) || reason;
  // Some controllers append the pod's reason: `BackoffLimitExceeded/OOMKilled`.
  const parts = code?.split('/').reverse() ?? [];
  const known = parts.find(part => Object.hasOwn(REASONS, part));
  if (message) {
    return known && EXPLAINED.has(state)
      ? `${REASONS[known]} ${message}`
      : message;
  }
  if (code) {
    return known ? REASONS[known] : words(code);
  }
  return SELF_EXPLAINING.has(state) ? undefined : presentState(state).meaning;
}
