import type {
  Workload,
  WorkloadState,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { MessageKey } from '../MessageKey';
import type { EndpointPickerMessages } from './messages';
import type { en } from './messages/en';

type StateWords = MessageKey<typeof en, 'state'>;

/** What a state means for somebody who wants to call the endpoint. */
const WORDS: Partial<Record<WorkloadState, StateWords>> = {
  Ready: 'state.ready',
  Degraded: 'state.degraded',
  ScaledToZero: 'state.asleep',
  Pending: 'state.starting',
  Stopped: 'state.stopped',
  Failed: 'state.failed',
};

/** State, model and address of an endpoint in a line. */
export function describeEndpoint(
  t: EndpointPickerMessages,
  { ref, state, endpoint }: Workload,
): string {
  return [
    t('line.state', {
      name: ref.name,
      cluster: ref.cluster,
      state: t(WORDS[state] ?? 'state.unknown'),
    }),
    endpoint?.model?.name && t('line.serves', { model: endpoint.model.name }),
    endpoint?.url ?? t('line.noAddress'),
  ]
    .filter(Boolean)
    .join(' · ');
}
