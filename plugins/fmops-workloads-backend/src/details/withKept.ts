import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KeptRun } from '../kept';
import type { Viewer } from './DetailWatch';

type Told = Pick<
  WorkloadDetails,
  'pods' | 'diagnoses' | 'startTimeline' | 'kept' | 'keptLog'
>;

/** Details of a workload that has ended, with what was kept where nothing live tells as much. */
export function withKept<T extends Told>(
  live: T,
  kept: KeptRun | undefined,
  { logs }: Viewer,
): T {
  if (!kept) {
    return live;
  }
  const { at, log } = kept;
  const { diagnoses, startTimeline } = logs ? kept.withLogs : kept.withoutLogs;
  const keptLog = logs && log ? { ...log, keptAt: at } : undefined;
  const gone = live.pods.length === 0;
  const tells = priorityOf(diagnoses) < priorityOf(live.diagnoses);
  return {
    ...live,
    ...(keptLog && { keptLog }),
    ...(gone && startTimeline && { startTimeline, kept: { at } }),
    ...((tells || (gone && diagnoses?.length)) && { diagnoses, kept: { at } }),
  };
}

/** Lower is nearer to the cause. */
function priorityOf([first]: WorkloadDetails['diagnoses'] = []): number {
  return first?.priority ?? Infinity;
}
