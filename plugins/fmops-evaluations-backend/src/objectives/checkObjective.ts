import { InputError } from '@backstage/errors';
import {
  indicatorOf,
  type IndicatorId,
  type ObjectiveFields,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

const WEEK = 7 * 24 * 60;
const FROM_PROMETHEUS: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  ...(['firstToken', 'betweenTokens', 'errors'] as const),
]);

/**
 * Checks what its description can't: how the fields go together.
 *
 * @throws `InputError` with all that is wrong, by field
 */
export function checkObjective({
  indicator,
  limit,
  judge,
  windowMinutes,
}: ObjectiveFields): void {
  const { range, title, unit = '' } = indicatorOf(indicator);
  const problems: string[] = [];
  if (limit < range.lowest || limit > range.highest) {
    problems.push(
      `limit: ${title} is between ${range.lowest} and ${range.highest} ${unit}`.trim(),
    );
  }
  if (FROM_PROMETHEUS.has(indicator) && windowMinutes > WEEK) {
    problems.push('windowMinutes: Prometheus is looked at for a week at most');
  }
  if (indicator === 'quality' && !judge) {
    problems.push('judge: choose who judges, by which rubric, and what');
  }
  if (indicator !== 'quality' && judge) {
    problems.push('judge: only the indicator quality has one');
  }
  if (problems.length) throw new InputError(problems.join('; '));
}
