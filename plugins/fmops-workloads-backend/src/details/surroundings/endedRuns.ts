import { containersOf, type ContainerState, type Pod } from '../podDetails';

/** One run of a container that has failed. */
export interface EndedRun {
  /** The same for as long as the log is. */
  key: string;
  namespace: string;
  pod: string;
  container: string;
  /** It has been started again since. */
  previous: boolean;
  finishedAt: string;
}

/** Runs of containers that have failed, the earliest first. */
export function endedRuns(pods: readonly Pod[]): EndedRun[] {
  return pods
    .flatMap(runsOf)
    .sort((a, b) => a.finishedAt.localeCompare(b.finishedAt));
}

function runsOf(pod: Pod): EndedRun[] {
  const { uid, name = '', namespace = '' } = pod.metadata ?? {};
  return containersOf(pod).flatMap(container => {
    const { name: containerName = '', restartCount = 0 } = container;
    const run = (state: ContainerState | undefined, previous: boolean) => {
      const ended = state?.terminated;
      // The last run has the same log before and after the restart.
      const number = previous ? restartCount - 1 : restartCount;
      return ended && ended.exitCode !== 0
        ? [
            {
              key: `${uid ?? name}/${containerName}/${number}`,
              ...{ namespace, pod: name, container: containerName, previous },
              finishedAt: ended.finishedAt ?? '',
            },
          ]
        : [];
    };
    return [...run(container.lastState, true), ...run(container.state, false)];
  });
}
