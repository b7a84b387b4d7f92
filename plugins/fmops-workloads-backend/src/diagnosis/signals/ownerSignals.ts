import type { DiagnosisSignal } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { DiagnosisInput } from '../DiagnosisInput';
import { conditionSignals } from './conditionSignals';
import { Fields, fieldsOf, objectOf } from './Fields';
import { servingSignals } from './servingSignals';

const TRACEBACK_LINES = 100;

/** What a job or an endpoint, and the objects below it, say themselves. */
export function ownerSignals(input: DiagnosisInput): DiagnosisSignal[] {
  const { category, ref } = input.workload;
  const object = { kind: ref.kind, name: ref.name };
  const fields = new Fields(input.object);
  if (category === 'endpoint') {
    const related = fieldsOf(input.related).flatMap(part =>
      servingSignals(part, objectOf(part, 'Object')),
    );
    return [
      ...recordSignals(input, { src: 'endpoint', object }),
      ...servingSignals(fields, object),
      ...related,
    ];
  }
  const conditions = conditionSignals(fields, { src: 'job', object });
  return [
    ...recordSignals(input, { src: 'job', object }),
    ...conditions.filter(({ status }) => status === 'True'),
    ...statusSignals(fields, object),
  ];
}

/** The record tells the same as the object in one word; of some workloads it is all there is. */
function recordSignals(
  { object, workload }: DiagnosisInput,
  about: Pick<DiagnosisSignal, 'src' | 'object'>,
): DiagnosisSignal[] {
  const { reason, message: text, state } = workload;
  return object || !(reason || text)
    ? []
    : [{ ...about, type: state, status: 'True', reason, text }];
}

/** RayJob and Volcano Job tell the end in fields; that of Ray holds the traceback. */
function statusSignals(
  job: Fields,
  object: DiagnosisSignal['object'],
): DiagnosisSignal[] {
  const reason =
    job.text('status', 'reason') ?? job.text('status', 'state', 'reason');
  const text =
    job.text('status', 'message') ?? job.text('status', 'state', 'message');
  if (!reason && !text) {
    return [];
  }
  const lines = (text ?? '').split('\n').slice(-TRACEBACK_LINES);
  return [
    { src: 'job', object, reason, text },
    ...lines
      .filter(Boolean)
      .map(line => ({ src: 'log' as const, object, text: line })),
  ];
}
