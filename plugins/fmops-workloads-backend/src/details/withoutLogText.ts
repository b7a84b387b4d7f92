import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { withoutQuotedLog } from '../text/quotedLog';
import type { ContainerState, ContainerStatus, Pod } from './podDetails';

const FROM_LOG = 'FallbackToLogsOnError';

/** A pod without the messages that Kubernetes has taken from the end of a log. */
export function withoutLogText(pod: Pod): Pod {
  const { spec, status } = pod;
  const quoting = new Set(
    [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])]
      .filter(container => container.terminationMessagePolicy === FROM_LOG)
      .map(({ name }) => name),
  );
  if (!quoting.size) {
    return pod;
  }
  const quiet = (statuses?: ContainerStatus[]) =>
    statuses?.map(container =>
      quoting.has(container.name)
        ? {
            ...container,
            state: withoutMessage(container.state),
            lastState: withoutMessage(container.lastState),
          }
        : container,
    );
  return {
    ...pod,
    status: {
      ...status,
      initContainerStatuses: quiet(status?.initContainerStatuses),
      containerStatuses: quiet(status?.containerStatuses),
    },
  };
}

function withoutMessage(
  state: ContainerState | undefined,
): ContainerState | undefined {
  return state?.terminated
    ? { ...state, terminated: { ...state.terminated, message: undefined } }
    : state;
}

/** Of steps of Argo: what they printed. */
const OUTPUTS = 'outputs';
const DEEPEST = 50;

/** An object without what its status quotes of logs, as that of a RayJob does. */
export function objectWithoutLogText<T extends KubernetesObject>(object: T): T {
  return object.status === undefined
    ? object
    : { ...object, status: withoutQuotes(object.status, 0) };
}

function withoutQuotes(value: unknown, depth: number): unknown {
  if (typeof value === 'string') {
    return withoutQuotedLog(value);
  }
  if (typeof value !== 'object' || value === null || depth > DEEPEST) {
    return depth > DEEPEST ? undefined : value;
  }
  if (Array.isArray(value)) {
    return value.map(item => withoutQuotes(item, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== OUTPUTS)
      .map(([key, field]) => [key, withoutQuotes(field, depth + 1)]),
  );
}
