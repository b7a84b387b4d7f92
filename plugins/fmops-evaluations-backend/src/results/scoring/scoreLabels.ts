import {
  bootstrap,
  classify,
  wilsonInterval,
  type ClassificationReport,
  type LabelPair,
  type Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Problems } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { CheckedEvaluation } from '../check';
import type { Scored } from './withRowScores';

/** More labels than this are no labels: each gets scores of its own. */
const MOST_LABELS = 200;
/** Longer ones are texts; labels become names of scores, which more people see. */
const LONGEST_LABEL = 100;
/** Draws take the product with the different pairs. */
const MOST_DRAWN = 20_000;
const AVERAGES = ['micro', 'macro', 'weighted'] as const;
const FIGURES = ['precision', 'recall', 'f1'] as const;

/** Labels are the same whatever their case and the spaces around them. */
function labelOf(text: string): string {
  return text.trim().toLocaleLowerCase('en-US');
}

/**
 * Precision, recall and F1 of discrete answers, over all and by label. Rows
 * without an expected answer, or with an empty one, do not count.
 */
export function scoreLabels(
  rows: CheckedEvaluation['rows'],
  problems: Problems,
): Scored {
  const labelled = rows.filter(({ expected }) => expected?.trim());
  const pairs = labelled.map(
    ({ expected, output }): LabelPair => [
      labelOf(expected!),
      output?.trim() ? labelOf(output) : undefined,
    ],
  );
  const labels = new Set(pairs.map(([expected]) => expected));
  const reason = whyNoLabels(labels);
  if (reason) {
    problems.add({ field: 'rows', reason });
    return { rows, scores: [] };
  }
  const right = new Map(
    labelled.map(({ key }, index) => [
      key,
      Number(pairs[index][0] === pairs[index][1]),
    ]),
  );
  return {
    rows: rows.map(row => {
      const score = right.get(row.key);
      return score === undefined
        ? row
        : { ...row, scores: { accuracy: score, ...row.scores } };
    }),
    scores: scoresOf(pairs, labels),
  };
}

function whyNoLabels(labels: ReadonlySet<string>): string | undefined {
  if (labels.size === 0) {
    return 'have no expected answers: they were not scored';
  }
  if (labels.size > MOST_LABELS) {
    return `have more than ${MOST_LABELS} labels: they were not scored as labels`;
  }
  return [...labels].some(({ length }) => length > LONGEST_LABEL)
    ? `have expected answers of more than ${LONGEST_LABEL} characters, which are no labels: they were not scored as labels`
    : undefined;
}

function scoresOf(
  pairs: readonly LabelPair[],
  expected: ReadonlySet<string>,
): Score[] {
  const report = classify(pairs);
  const { count, accuracy } = report;
  const share = { unit: 'fraction', higherIsBetter: true };
  return [
    {
      ...{ metric: 'accuracy', value: accuracy, ...share, count },
      standardError: Math.sqrt((accuracy * (1 - accuracy)) / count),
      interval: wilsonInterval(Math.round(accuracy * count), count),
    },
    ...AVERAGES.flatMap(average =>
      FIGURES.map(figure => ({
        ...{ metric: `${figure}-${average}`, ...share, count },
        value: report[average][figure],
        ...(figure === 'f1' && intervalOf(pairs, r => r[average].f1)),
      })),
    ),
    // Of labels that were only given and never expected, there is nothing to tell.
    ...report.labels
      .filter(({ label }) => expected.has(label))
      .flatMap(label =>
        FIGURES.map(figure => ({
          ...{ metric: figure, ...share, value: label[figure] },
          ...{ count: label.support, slice: label.label },
        })),
      ),
  ];
}

function intervalOf(
  pairs: readonly LabelPair[],
  figure: (report: ClassificationReport) => number,
): Pick<Score, 'interval'> {
  if (pairs.length > MOST_DRAWN) return {};
  const found = bootstrap(
    pairs,
    (different, times) => figure(classify(different, times)),
    { replicates: 400 },
  );
  return found?.low !== undefined && found.high !== undefined
    ? {
        interval: {
          ...{ low: found.low, high: found.high },
          ...{ level: 0.95, method: 'bootstrap' },
        },
      }
    : {};
}
