import type { DiagnosisSignal } from '@fmops/backstage-plugin-fmops-workloads-node';
import { conditionSignals } from './conditionSignals';
import type { Fields } from './Fields';

const RAY_SERVICES = ['activeServiceStatus', 'pendingServiceStatus'];

/** Conditions of a serving object, and the fields in which KServe, Ray and HyperPod tell more. */
export function servingSignals(
  fields: Fields,
  object: DiagnosisSignal['object'],
): DiagnosisSignal[] {
  const src = 'endpoint' as const;
  const status = fields.at('status');
  const field = (type: string, reason?: string, text?: string) =>
    reason ? [{ src, object, type, reason, text }] : [];
  const failure = status.at('modelStatus', 'lastFailureInfo');
  const applications = RAY_SERVICES.flatMap(service =>
    status.entries(service, 'applicationStatuses'),
  );
  return [
    ...conditionSignals(fields, { src, object }),
    // Why, before what KServe calls all such failures.
    ...field(
      'modelStatus.lastFailureInfo',
      failure.text('reason'),
      failure.text('message'),
    ),
    ...field(
      'modelStatus.transitionStatus',
      status.text('modelStatus', 'transitionStatus'),
    ),
    ...field(
      'deploymentStatus',
      status.text('deploymentStatus', 'reason'),
      status.text('deploymentStatus', 'message'),
    ),
    ...applications.flatMap(([name, application]) =>
      field(
        `applicationStatuses.${name}`,
        application.text('status'),
        application.text('message'),
      ),
    ),
  ];
}
