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
