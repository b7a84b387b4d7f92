import { NotFoundError } from '@backstage/errors';
import type {
  WorkloadContainer,
  WorkloadDetails,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Whose log to read. */
export interface LogChoice {
  pod: string;
  container?: string;
}

const failed = ({ exitCode = 0 }: WorkloadContainer) => exitCode !== 0;

/**
 * The pod and the container that are asked for, else those that tell most: what
 * the diagnosis names, what has failed, what runs.
 *
 * @throws NotFoundError when the run has no such pod or container
 */
export function choosePod(
  { workload, pods, diagnoses = [], unavailable }: WorkloadDetails,
  asked: { pod?: string; container?: string },
): LogChoice {
  const { kind, name } = workload.ref;
  const sought = asked.pod ?? diagnoses[0]?.pod ?? workload.failure?.pod;
  const found =
    pods.find(pod => pod.name === sought) ??
    (asked.pod ? undefined : mostTelling(pods));
  if (!found) {
    const which = asked.pod ? ` '${asked.pod}'` : '';
    throw new NotFoundError(
      `${kind} ${name} has no pod${which} whose log could be read${
        unavailable ? `: ${unavailable}` : ''
      }`,
    );
  }
  return { pod: found.name, container: containerOf(found, asked.container) };
}

function mostTelling(pods: readonly WorkloadPod[]): WorkloadPod | undefined {
  return (
    pods.find(({ containers }) => containers.some(failed)) ??
    pods.find(({ phase }) => phase === 'Running') ??
    pods.find(({ phase }) => phase !== 'Pending') ??
    pods[0]
  );
}

function containerOf({ name, containers }: WorkloadPod, asked?: string) {
  if (asked && !containers.some(container => container.name === asked)) {
    const known = containers.map(container => container.name).join(', ');
    throw new NotFoundError(
      `The pod ${name} has no container '${asked}', but ${known || 'none yet'}`,
    );
  }
  const telling =
    containers.find(failed) ??
    containers.find(({ state }) => state === 'running') ??
    containers.at(-1);
  return asked ?? telling?.name;
}
