import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { formatDuration } from './duration';
import { runTime } from './runTimes';
import { useNow } from './useNow';

const SECOND = 1000;
const SHOWN = { took: '', waits: 'waiting ' };

/** How long a run takes or waits; counts while it does. */
export function RunDuration(props: { workload: Workload }) {
  const { workload } = props;
  const ticks = runTime(workload, Date.now())?.ticking ?? false;
  const now = useNow(ticks ? SECOND : undefined);
  const time = runTime(workload, now);
  return (
    <span data-testid="run-duration">
      {time ? `${SHOWN[time.kind]}${formatDuration(time.millis)}` : '–'}
    </span>
  );
}
