import type { WorkloadContainer } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { RunMessages } from '../messages';

/** How a run of a container ended: `OOMKilled, exit code 137`. */
export function describeEnd(
  t: RunMessages,
  end: NonNullable<WorkloadContainer['lastTermination']>,
): string {
  const { reason, exitCode } = end;
  return [
    reason,
    exitCode !== undefined &&
      t('container.exitCode', { code: String(exitCode) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A container in one line: `terminated, OOMKilled, exit code 137, 2 restarts`. */
export function describeContainer(
  t: RunMessages,
  container: WorkloadContainer,
): string {
  const { state, restarts } = container;
  return [
    state,
    describeEnd(t, container),
    restarts > 0 && t('container.restarts', { count: restarts }),
  ]
    .filter(Boolean)
    .join(', ');
}
