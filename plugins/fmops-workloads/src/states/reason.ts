import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { StatesMessages } from './messages';
import type { en } from './messages/en';
import { presentState } from './presentation';

/** Reasons of controllers whose words alone tell people little, with the keys of better ones. */
const REASONS = {
  BackoffLimitExceeded: 'reason.backoffLimit',
  DeadlineExceeded: 'reason.deadline',
  PodFailurePolicy: 'reason.podFailurePolicy',
  FailedJobs: 'reason.failedJobs',
  ReachedMaxRestarts: 'reason.maxRestarts',
  RestartingJobSet: 'reason.restartingJobs',
  FailedIndexes: 'reason.failedIndexes',
  MaxFailedIndexesExceeded: 'reason.maxFailedIndexes',
  TrainingRuntimeNotSupported: 'reason.noTrainingRuntime',
  OOMKilled: 'reason.outOfMemory',
  Evicted: 'reason.evicted',
  ImagePullBackOff: 'reason.imagePull',
  ErrImagePull: 'reason.imagePull',
  InvalidImageName: 'reason.imageName',
  CrashLoopBackOff: 'reason.crashLoop',
  CreateContainerConfigError: 'reason.containerConfig',
  Unschedulable: 'reason.unschedulable',
  Initialising: 'reason.initialising',
  CanaryNotReady: 'reason.canaryNotReady',
  BlockedByFailedLoad: 'reason.modelLoad',
  ModelLoadFailed: 'reason.modelLoad',
  InvalidSpec: 'reason.invalidSpec',
  NoSupportingRuntime: 'reason.noSupportingRuntime',
  RuntimeNotRecognized: 'reason.noServingRuntime',
  ProgressDeadlineExceeded: 'reason.progressDeadline',
  MinimumReplicasUnavailable: 'reason.minimumReplicas',
  NoTraffic: 'meaning.scaledToZero',
  WaitingForQuota: 'reason.waitingForQuota',
  ExceedsMaxQuota: 'reason.exceedsMaxQuota',
  NoMatchingFlavor: 'reason.noMatchingFlavor',
  Misconfigured: 'reason.misconfigured',
  AllJobsCompleted: 'meaning.succeeded',
  CompletionsReached: 'meaning.succeeded',
} as const satisfies Record<string, keyof typeof en>;

const isKnown = (reason: string): reason is keyof typeof REASONS =>
  Object.hasOwn(REASONS, reason);

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
export function reasonSentence(
  t: StatesMessages,
  workload: Workload,
): string | undefined {
  const { state, reason, message, queue, deleting } = workload;
  if (deleting) {
    return t('reason.deleting');
  }
  if (state === 'Succeeded') {
    return undefined;
  }
  const code = (state === 'Queued' && queue?.pendingReason) || reason;
  // Some controllers append the pod's reason: `BackoffLimitExceeded/OOMKilled`.
  const parts = code?.split('/').reverse() ?? [];
  const known = parts.find(isKnown);
  if (message) {
    return known && EXPLAINED.has(state)
      ? `${t(REASONS[known])} ${message}`
      : message;
  }
  if (code) {
    return known ? t(REASONS[known]) : words(code);
  }
  return SELF_EXPLAINING.has(state)
    ? undefined
    : presentState(t, state).meaning;
}
