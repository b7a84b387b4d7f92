import type {
  Workload,
  WorkloadState,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** What a state means for somebody who wants to call the endpoint. */
const WORDS: Partial<Record<WorkloadState, string>> = {
  Ready: 'ready',
  Degraded: 'answers, but not all of it works',
  ScaledToZero: 'sleeps; the first request wakes it',
  Pending: 'is starting',
  Stopped: 'is switched off',
  Failed: 'has failed',
};

/** State, model and address of an endpoint in a line. */
export function describeEndpoint({ ref, state, endpoint }: Workload): string {
  return [
    `${ref.name} (${ref.cluster}): ${WORDS[state] ?? 'its state is not known'}`,
    endpoint?.model?.name && `serves ${endpoint.model.name}`,
    endpoint?.url ?? 'no address yet',
  ]
    .filter(Boolean)
    .join(' · ');
}
