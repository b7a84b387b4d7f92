import type { DiagnosisSignal } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { DiagnosisInput } from '../DiagnosisInput';
import { conditionSignals } from './conditionSignals';
import { fieldsOf, objectOf, type Fields } from './Fields';

// These say why not; all other conditions say something only while they hold.
const TELL_WHEN_FALSE = new Set(['QuotaReserved', 'Admitted']);

/** What Kueue, Volcano and KAI say in their objects. */
export function queueSignals(input: DiagnosisInput): DiagnosisSignal[] {
  return [
    ...recordSignals(input),
    ...fieldsOf(input.kueueWorkloads).flatMap(kueueSignals),
    ...fieldsOf(input.clusterQueues).flatMap(queue =>
      conditionSignals(queue, {
        src: 'clusterqueue',
        object: objectOf(queue, 'ClusterQueue'),
      }),
    ),
    ...fieldsOf(input.podGroups).flatMap(podGroupSignals),
  ];
}

/** Without the Workload of Kueue, the record tells what it read there. */
function recordSignals({
  kueueWorkloads,
  workload,
}: DiagnosisInput): DiagnosisSignal[] {
  const { message: text, queue, ref, state } = workload;
  const reason = queue?.pendingReason ?? workload.reason;
  return state !== 'Queued' || kueueWorkloads || !(reason || text)
    ? []
    : [
        {
          src: 'workload',
          type: 'QuotaReserved',
          status: 'False',
          reason,
          text,
          object: { kind: ref.kind, name: ref.name },
        },
      ];
}

function kueueSignals(workload: Fields): DiagnosisSignal[] {
  const about = {
    src: 'workload' as const,
    object: objectOf(workload, 'Workload'),
  };
  const conditions = conditionSignals(workload, about).filter(
    ({ type = '', status }) =>
      status === 'True' || (status === 'False' && TELL_WHEN_FALSE.has(type)),
  );
  const checks = workload
    .list('status', 'admissionChecks')
    .filter(check => check.text('state') !== 'Ready')
    .map(check => ({
      ...about,
      reason: check.text('state'),
      text: check.text('message'),
      at: check.time('lastTransitionTime'),
    }));
  const told = conditions.some(({ type }) => type === 'Evicted');
  const deactivated = workload.isFalse('spec', 'active') && !told;
  return [
    ...conditions,
    ...checks,
    ...(deactivated
      ? [
          {
            ...about,
            type: 'Evicted',
            status: 'True',
            reason: 'Deactivated',
            text: 'spec.active is false',
          },
        ]
      : []),
  ];
}

function podGroupSignals(group: Fields): DiagnosisSignal[] {
  const about = {
    src: 'podgroup' as const,
    object: objectOf(group, 'PodGroup'),
  };
  const scheduling = group
    .list('status', 'schedulingConditions')
    .flatMap(condition =>
      condition.list('reasons').map(reason => ({
        ...about,
        type: condition.text('type'),
        reason: reason.text('reason'),
        text: reason.text('message') ?? condition.text('message'),
        at: condition.time('lastTransitionTime'),
      })),
    );
  return [
    ...conditionSignals(group, about).filter(({ status }) => status === 'True'),
    ...scheduling,
  ];
}
