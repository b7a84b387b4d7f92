import type {
  DiagnosisSignal,
  SignalSource,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import type { Fields } from './Fields';

/** The conditions in the status of an object, by type and never by position. */
export function conditionSignals(
  fields: Fields,
  about: Pick<DiagnosisSignal, 'object' | 'pod' | 'node'> & {
    src: SignalSource;
  },
): DiagnosisSignal[] {
  return fields.list('status', 'conditions').map(condition => ({
    ...about,
    type: condition.text('type'),
    status: condition.text('status'),
    reason: condition.text('reason'),
    text: condition.text('message'),
    at: condition.time('lastTransitionTime'),
  }));
}
