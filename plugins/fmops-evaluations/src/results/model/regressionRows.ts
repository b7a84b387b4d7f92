import type {
  ConditionDifference,
  Evaluation,
  Regression,
  Score,
  ScoreDifference,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A score of the base model, and how that of the model differs. */
export interface RegressionRow {
  key: string;
  baseline: Evaluation;
  /** Of the model; undefined where none was stated. */
  version?: string;
  score: Score;
  /** Absent where there is none to compare. */
  difference?: ScoreDifference;
  /** Why it can't be compared. */
  differences: ConditionDifference[];
}

const ORDER = ['worse', 'better', 'unclear', 'unknown', undefined];

/** Scores over all data of a model beside its base: the worse first, then the better. */
export function regressionRows({ items }: Regression): RegressionRow[] {
  const rows = items.flatMap(({ baseline, other }) =>
    baseline.scores
      .filter(({ slice }) => slice === undefined)
      .map(score => ({
        key: [baseline.id, other.evaluation.id, score.metric].join(' '),
        baseline,
        version: other.evaluation.model.version,
        score,
        difference: other.scores.find(
          one => one.metric === score.metric && one.slice === undefined,
        ),
        differences: other.differences,
      })),
  );
  return rows.sort(
    (a, b) =>
      ORDER.indexOf(a.difference?.verdict) -
      ORDER.indexOf(b.difference?.verdict),
  );
}
