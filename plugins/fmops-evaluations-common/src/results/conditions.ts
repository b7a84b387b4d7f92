import type { JsonPrimitive } from '@backstage/types';
import type { Condition, ConditionDifference } from './comparison';
import type { EvaluationFacts } from './Evaluation';

/**
 * What of an evaluation says whether its scores compare with those of another.
 *
 * @public
 */
export type EvaluationConditions = Pick<
  EvaluationFacts,
  'method' | 'benchmark' | 'data' | 'settings' | 'judge'
>;

/** Checked only where both sides have it: the other conditions name the data as well. */
const DIGEST = 'data.digest';

/**
 * What two evaluations must share so that their scores mean the same, by field.
 *
 * @public
 */
export function conditionsOf(evaluation: EvaluationConditions): Condition[] {
  const { method, benchmark, data, settings, judge } = evaluation;
  const { set, dataset, name, version, digest } = data;
  const values: Record<string, JsonPrimitive | undefined> = {
    method,
    benchmark,
    'data.set': set?.id,
    'data.set.version': set?.version,
    'data.dataset': dataset,
    'data.name': name,
    'data.version': version,
    [DIGEST]: digest,
    'judge.model': judge?.model,
    'judge.version': judge?.version,
    'judge.prompt': judge?.prompt,
    ...Object.fromEntries(
      Object.entries(settings).map(([key, value]) => [
        `settings.${key}`,
        value,
      ]),
    ),
  };
  return Object.entries(values)
    .flatMap(([field, value]) =>
      value === undefined ? [] : [{ field, value }],
    )
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

/**
 * Where the conditions of two evaluations differ. What one of them states and
 * the other does not is a difference; but for the digest of the data.
 *
 * @public
 */
export function conditionDifferences(
  baseline: EvaluationConditions,
  other: EvaluationConditions,
): ConditionDifference[] {
  const before = byField(baseline);
  const after = byField(other);
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .filter(
      field =>
        before.get(field) !== after.get(field) &&
        !(field === DIGEST && !(before.has(field) && after.has(field))),
    )
    .map(field => ({
      field,
      ...(before.has(field) && { baseline: before.get(field) }),
      ...(after.has(field) && { value: after.get(field) }),
    }));
}

/**
 * Equal for evaluations under equal conditions, but for the digest of the data.
 *
 * @public
 */
export function conditionsText(evaluation: EvaluationConditions): string {
  return JSON.stringify(
    conditionsOf(evaluation)
      .filter(({ field }) => field !== DIGEST)
      .map(({ field, value }) => [field, value]),
  );
}

function byField(evaluation: EvaluationConditions): Map<string, JsonPrimitive> {
  return new Map(
    conditionsOf(evaluation).map(({ field, value }) => [field, value]),
  );
}
