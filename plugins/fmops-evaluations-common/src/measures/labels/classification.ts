/**
 * An expected label and the one that was given; undefined where none was.
 *
 * @public
 */
export type LabelPair = readonly [expected: string, given: string | undefined];

/**
 * Shares from 0 to 1; 0 where nothing is divided by nothing, as in scikit-learn.
 *
 * @public
 */
export interface Classification {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * How well one label is found.
 *
 * @public
 */
export interface LabelClassification extends Classification {
  label: string;
  /** How often it was expected. */
  support: number;
}

/**
 * How well labels are found, over all and by label.
 *
 * @public
 */
export interface ClassificationReport {
  count: number;
  accuracy: number;
  /** Over all decisions at once. */
  micro: Classification;
  /** Mean over the labels, each counting the same. */
  macro: Classification;
  /** Mean over the labels by how often they were expected. */
  weighted: Classification;
  labels: LabelClassification[];
  /** Pairs with how often they occur, the most frequent first; an answer that was none is undefined. */
  confusion: { expected: string; given?: string; count: number }[];
}

interface Tally {
  right: number;
  expected: number;
  given: number;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/**
 * Precision, recall and F1. An answer that is none counts against the expected
 * label, and for no other.
 *
 * @param times - how often each pair occurs; once where it is left out
 *
 * @public
 */
export function classify(
  pairs: readonly LabelPair[],
  times?: readonly number[],
): ClassificationReport {
  const tallies = new Map<string, Tally>();
  const cells = new Map<string, ClassificationReport['confusion'][number]>();
  const of = (label: string) => {
    const tally = tallies.get(label) ?? { right: 0, expected: 0, given: 0 };
    tallies.set(label, tally);
    return tally;
  };
  pairs.forEach(([expected, given], index) => {
    const count = times?.[index] ?? 1;
    if (count === 0) return;
    of(expected).expected += count;
    if (given !== undefined) of(given).given += count;
    if (expected === given) of(expected).right += count;
    const key = JSON.stringify([expected, given]);
    const cell = cells.get(key) ?? { expected, given, count: 0 };
    cell.count += count;
    cells.set(key, cell);
  });
  const labels = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, tally]) => ({
      ...{ label, support: tally.expected },
      ...rates(tally),
    }));
  const all = sum([...tallies.values()]);
  return {
    ...{ count: all.expected, labels },
    accuracy: ratio(all.right, all.expected),
    micro: rates(all),
    macro: mean(labels, () => 1),
    weighted: mean(labels, ({ support }) => support),
    confusion: [...cells.values()].sort((a, b) => b.count - a.count),
  };
}

function rates({ right, expected, given }: Tally): Classification {
  return {
    precision: ratio(right, given),
    recall: ratio(right, expected),
    f1: ratio(2 * right, given + expected),
  };
}

function sum(tallies: readonly Tally[]): Tally {
  const over = (field: keyof Tally) =>
    tallies.reduce((total, tally) => total + tally[field], 0);
  return {
    right: over('right'),
    expected: over('expected'),
    given: over('given'),
  };
}

function mean(
  labels: readonly LabelClassification[],
  weight: (label: LabelClassification) => number,
): Classification {
  const total = labels.reduce((all, label) => all + weight(label), 0);
  const over = (field: keyof Classification) =>
    ratio(
      labels.reduce((all, label) => all + label[field] * weight(label), 0),
      total,
    );
  return {
    precision: over('precision'),
    recall: over('recall'),
    f1: over('f1'),
  };
}
