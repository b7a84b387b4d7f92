import type { WorkloadContainer } from '@fmops/backstage-plugin-fmops-workloads-common';

/** How a run of a container ended: `OOMKilled, exit code 137`. */
export function describeEnd(
  end: NonNullable<WorkloadContainer['lastTermination']>,
): string {
  const { reason, exitCode } = end;
  return [reason, exitCode === undefined ? '' : `exit code ${exitCode}`]
    .filter(Boolean)
    .join(', ');
}

/** A container in one line: `terminated, OOMKilled, exit code 137, 2 restarts`. */
export function describeContainer(container: WorkloadContainer): string {
  const { state, restarts } = container;
  return [
    state,
    describeEnd(container),
    restarts > 0
      ? `${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`
      : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}
