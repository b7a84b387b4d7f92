import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { formatDuration } from './duration';
import { timeTranslationRef } from './messages';
import { runTime } from './runTimes';
import { useNow } from './useNow';

const SECOND = 1000;

/** How long a run takes or waits; counts while it does. */
export function RunDuration(props: { workload: Workload }) {
  const { workload } = props;
  const { t } = useTranslationRef(timeTranslationRef);
  const ticks = runTime(workload, Date.now())?.ticking ?? false;
  const now = useNow(ticks ? SECOND : undefined);
  const time = runTime(workload, now);
  const duration = time ? formatDuration(t, time.millis) : '–';
  return (
    <span data-testid="run-duration">
      {time?.kind === 'waits' ? t('run.waits', { duration }) : duration}
    </span>
  );
}
