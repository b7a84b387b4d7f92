import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { hasBegun } from '../time/runTimes';
import { Moment } from '../time/Moment';
import { runsTranslationRef } from './messages';

const TIMES = [
  ['finishedAt', 'time.finished', 'run-finished'],
  ['startedAt', 'time.started', 'run-started'],
  ['queuedAt', 'time.queued', 'run-queued'],
] as const;

/** The latest thing that happened to a run, and when; all of them with `all`. */
export function RunTimes(props: { workload: Workload; all?: boolean }) {
  const { t } = useTranslationRef(runsTranslationRef);
  const known = TIMES.flatMap(([key, message, testId]) => {
    const time = props.workload[key];
    const early = key === 'startedAt' && !hasBegun(props.workload);
    return time && !early ? [{ key, message, testId, time }] : [];
  });
  const shown = props.all ? known.reverse() : known.slice(0, 1);
  return (
    <>
      {shown.map(({ key, message, testId, time }, i) => (
        <span key={key}>
          {i > 0 && ' · '}
          {t(message, { time: <Moment time={time} testId={testId} /> })}
        </span>
      ))}
    </>
  );
}
