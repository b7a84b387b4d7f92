import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { hasBegun } from '../time/runTimes';
import { Moment } from '../time/Moment';

const TIMES = [
  ['finishedAt', 'finished'],
  ['startedAt', 'started'],
  ['queuedAt', 'queued'],
] as const;

/** The latest thing that happened to a run, and when; all of them with `all`. */
export function RunTimes(props: { workload: Workload; all?: boolean }) {
  const known = TIMES.flatMap(([key, word]) => {
    const time = props.workload[key];
    const early = key === 'startedAt' && !hasBegun(props.workload);
    return time && !early ? [{ key, word, time }] : [];
  });
  const shown = props.all ? known.reverse() : known.slice(0, 1);
  return (
    <>
      {shown.map(({ key, word, time }, i) => (
        <span key={key}>
          {i > 0 && ' · '}
          {word} <Moment time={time} testId={`run-${word}`} />
        </span>
      ))}
    </>
  );
}
