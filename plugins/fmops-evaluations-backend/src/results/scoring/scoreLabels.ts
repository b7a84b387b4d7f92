import {
  classify,
  percentileEstimate,
  resamples,
  wilsonInterval,
  type LabelPair,
  type Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Problems } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { isPlain, type CheckedEvaluation } from '../check';
import { Turns } from './Turns';
import type { Scored } from './withRowScores';

/** More labels than this are no labels: each gets scores of its own. */
const MOST_LABELS = 200;
/** Longer ones are texts; labels become names of scores, which more people see. */
const LONGEST_LABEL = 100;
/** Draws take the product with the different pairs. */
const MOST_DRAWN = 20_000;
const AVERAGES = ['micro', 'macro', 'weighted'] as const;
type Average = (typeof AVERAGES)[number];
const FIGURES = ['precision', 'recall', 'f1'] as const;

/** Labels are the same whatever their case and the spaces around them. */
function labelOf(text: string): string {
  return text.trim().toLocaleLowerCase('en-US');
}

/**
 * Precision, recall and F1 of discrete answers, over all and by label. Rows
 * without an expected answer, or with an empty one, do not count. Outputs that
 * are no expected label are one and the same miss, as in scikit-learn with
 * `labels=sorted(set(y_true))`.
 */
export async function scoreLabels(
  rows: CheckedEvaluation['rows'],
  problems: Problems,
): Promise<Scored> {
  const labelled = rows.filter(({ expected }) => expected?.trim());
  const labels = new Set(labelled.map(({ expected }) => labelOf(expected!)));
  const pairs = labelled.map(({ expected, output }): LabelPair => {
    const given = labelOf(output ?? '');
    return [labelOf(expected!), labels.has(given) ? given : undefined];
  });
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
    scores: await scoresOf(pairs),
  };
}

function whyNoLabels(labels: ReadonlySet<string>): string | undefined {
  if (labels.size === 0) {
    return 'have no expected answers: they were not scored';
  }
  if (labels.size > MOST_LABELS) {
    return `have more than ${MOST_LABELS} labels: they were not scored as labels`;
  }
  return [...labels].some(one => one.length > LONGEST_LABEL || !isPlain(one))
    ? `have expected answers of more than ${LONGEST_LABEL} characters or several lines, which are no labels: they were not scored as labels`
    : undefined;
}

async function scoresOf(pairs: readonly LabelPair[]): Promise<Score[]> {
  const intervals = await intervalsOf(pairs);
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
        ...(figure === 'f1' && intervals[average]),
      })),
    ),
    ...report.labels.flatMap(label =>
      FIGURES.map(figure => ({
        ...{ metric: figure, ...share, value: label[figure] },
        ...{ count: label.support, slice: label.label },
      })),
    ),
  ];
}

/** Intervals of F1 over all labels, of the same draws. */
async function intervalsOf(
  pairs: readonly LabelPair[],
): Promise<Partial<Record<Average, Pick<Score, 'interval'>>>> {
  if (pairs.length > MOST_DRAWN) return {};
  const figures: Record<Average, number[]> = {
    micro: [],
    macro: [],
    weighted: [],
  };
  const turns = new Turns();
  for (const draw of resamples(pairs, { replicates: 400 })) {
    const report = classify(...draw);
    for (const average of AVERAGES) figures[average].push(report[average].f1);
    await turns.yield();
  }
  return Object.fromEntries(
    AVERAGES.map(average => [average, intervalOf(figures[average])]),
  );
}

function intervalOf(figures: readonly number[]): Pick<Score, 'interval'> {
  const found = percentileEstimate(figures);
  return found?.low !== undefined && found.high !== undefined
    ? {
        interval: {
          ...{ low: found.low, high: found.high },
          ...{ level: 0.95, method: 'bootstrap' },
        },
      }
    : {};
}
