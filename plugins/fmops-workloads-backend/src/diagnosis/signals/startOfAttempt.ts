import type { DiagnosisInput } from '../DiagnosisInput';
import { Fields } from './Fields';

/** Start of the current attempt in milliseconds; a job that was resumed began anew with that. */
export function startOfAttempt({
  attemptStartedAt,
  object,
}: Pick<DiagnosisInput, 'attemptStartedAt' | 'object'>): number {
  const resumed = new Fields(object)
    .list('status', 'conditions')
    .find(
      condition =>
        condition.text('type') === 'Suspended' &&
        condition.text('status') === 'False',
    );
  const given = new Fields({ attemptStartedAt }).time('attemptStartedAt');
  const times = [given, resumed?.time('lastTransitionTime')].flatMap(time =>
    time ? [Date.parse(time)] : [],
  );
  return Math.max(...times, -Infinity);
}
