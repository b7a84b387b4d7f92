import { compareRanks, endedRuns, podRank, type Pod } from '../details';
import type { LogPlace } from '../logs';

const MOST = 3;
const MAIN = 'kubectl.kubernetes.io/default-container';

/** A run of a container whose log may tell how a workload ended. */
export type TellingRun = LogPlace & { container: string };

/**
 * The runs of containers that failed first; where none failed, the main
 * container of the pod that leads.
 */
export function tellingRuns(pods: readonly Pod[]): TellingRun[] {
  const failed = endedRuns(pods).slice(0, MOST);
  return failed.length ? failed : mainRun(pods);
}

function mainRun(pods: readonly Pod[]): TellingRun[] {
  const [leading] = [...pods].sort(
    (a, b) =>
      failedFirst(a, b) ||
      compareRanks(podRank(a.metadata?.labels), podRank(b.metadata?.labels)),
  );
  const { name, namespace, annotations } = leading?.metadata ?? {};
  const container = annotations?.[MAIN] ?? leading?.spec?.containers?.[0]?.name;
  return name && namespace && container
    ? [{ namespace, container, pod: name }]
    : [];
}

function failedFirst(a: Pod, b: Pod): number {
  const isFailed = ({ status }: Pod) => status?.phase === 'Failed';
  return Number(isFailed(b)) - Number(isFailed(a));
}
