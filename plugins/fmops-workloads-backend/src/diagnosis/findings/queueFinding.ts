import { Fields, fieldsOf } from '../signals/Fields';
import type { Finding } from './Finding';
import type { Situation } from './Situation';

/** What holds a workload that no queue has admitted, or whose pods nobody made. */
export function queueFinding(situation: Situation): Finding {
  const { input, pods } = situation;
  const matches = situation.in(['queue']);
  const waits =
    input.workload.state === 'Queued' ||
    fieldsOf(input.kueueWorkloads).some(workload => !isAdmitted(workload)) ||
    matches.some(({ signal }) => signal.src === 'podgroup') ||
    situation.podsIn('gated').length === pods.length;
  return { matches: waits ? matches : [] };
}

/** Pods that are missing, where others run: a quota or a policy refuses them. */
export function refusedPodsFinding(situation: Situation): Finding {
  return {
    matches: situation
      .ofOwners(['queue'])
      .filter(({ signal }) => signal.src === 'event'),
  };
}

function isAdmitted(workload: Fields): boolean {
  return workload
    .list('status', 'conditions')
    .some(
      condition =>
        condition.text('type') === 'Admitted' &&
        condition.text('status') === 'True',
    );
}
