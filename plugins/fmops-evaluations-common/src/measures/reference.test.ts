/** @jest-environment node */
import fs from 'node:fs';
import path from 'node:path';
import {
  classify,
  mcNemar,
  meanInterval,
  normalQuantile,
  porterStem,
  rouge,
  textCosine,
  wilsonInterval,
  type LabelPair,
  type RougeScore,
} from '.';

type Triple = [precision: number, recall: number, fMeasure: number];
type Figures = Record<string, Triple>;

interface Reference {
  labels: {
    expected: string[];
    given: string[];
    accuracy: number;
    micro: Triple;
    macro: Triple;
    weighted: Triple;
    labels: Record<string, [...Triple, support: number]>;
  }[];
  texts: {
    expected: string;
    output: string;
    rouge: Figures;
    stemmed: Figures;
    cosine: number | null;
  }[];
  stems: Record<string, string>;
  wilson: {
    successes: number;
    trials: number;
    level: number;
    low: number;
    high: number;
  }[];
  mcnemar: { first: number; second: number; pValue: number }[];
  quantiles: Record<string, number>;
  bootstrap: { values: number[]; low: number; high: number }[];
}

// What scikit-learn, rouge-score, NLTK and SciPy say: recorded with
// scripts/metrics/reference.py, or taken afresh by `npm run test:metrics`.
const file =
  process.env.FMOPS_METRICS_REFERENCE ??
  path.join(__dirname, '__fixtures__/reference.json');
const reference = JSON.parse(fs.readFileSync(file, 'utf8')) as Reference;

const LAST_DIGITS = 1e-12;

/** How far numbers are from those that are expected, at most. */
const apart = (found: readonly number[], expected: readonly number[]) =>
  Math.max(...expected.map((value, index) => Math.abs(found[index] - value)));

describe('measures, beside other implementations', () => {
  it('find the precision, recall and F1 of scikit-learn', () => {
    expect(reference.labels.length).toBeGreaterThan(10);
    for (const one of reference.labels) {
      const report = classify(
        one.expected.map(
          (label, index): LabelPair => [label, one.given[index]],
        ),
      );
      const triple = (of: {
        precision: number;
        recall: number;
        f1: number;
      }) => [of.precision, of.recall, of.f1];
      expect(apart([report.accuracy], [one.accuracy])).toBeLessThan(
        LAST_DIGITS,
      );
      expect(apart(triple(report.micro), one.micro)).toBeLessThan(LAST_DIGITS);
      expect(apart(triple(report.macro), one.macro)).toBeLessThan(LAST_DIGITS);
      expect(apart(triple(report.weighted), one.weighted)).toBeLessThan(
        LAST_DIGITS,
      );
      expect(report.labels.map(({ label }) => label)).toEqual(
        Object.keys(one.labels),
      );
      for (const label of report.labels) {
        const [precision, recall, f1, support] = one.labels[label.label];
        expect(apart(triple(label), [precision, recall, f1])).toBeLessThan(
          LAST_DIGITS,
        );
        expect(label.support).toBe(support);
      }
    }
  });

  it.each(['rouge', 'stemmed'] as const)('find the %s of rouge-score', way => {
    expect(reference.texts.length).toBeGreaterThan(15);
    for (const one of reference.texts) {
      const found = rouge(one.expected, one.output, {
        stem: way === 'stemmed',
      });
      for (const [name, figures] of Object.entries(one[way])) {
        const score = found?.[name as keyof typeof found] as RougeScore;
        expect(
          apart([score.precision, score.recall, score.fMeasure], figures),
        ).toBeLessThan(LAST_DIGITS);
      }
    }
  });

  it('find the stems of NLTK', () => {
    const words = Object.keys(reference.stems);
    expect(words.length).toBeGreaterThan(150);
    expect(
      Object.fromEntries(words.map(word => [word, porterStem(word)])),
    ).toEqual(reference.stems);
  });

  it('find the cosine similarity of scikit-learn', () => {
    for (const { expected, output, cosine } of reference.texts) {
      const found = textCosine(expected, output);
      expect(found === undefined).toBe(cosine === null);
      expect(apart([found ?? 0], [cosine ?? 0])).toBeLessThan(LAST_DIGITS);
    }
  });

  it('find the Wilson intervals of SciPy', () => {
    for (const { successes, trials, level, low, high } of reference.wilson) {
      const found = wilsonInterval(successes, trials, level);
      expect(apart([found.low, found.high], [low, high])).toBeLessThan(
        LAST_DIGITS,
      );
    }
  });

  it('find the quantiles of SciPy', () => {
    for (const [probability, value] of Object.entries(reference.quantiles)) {
      expect(
        apart([normalQuantile(Number(probability))], [value]),
      ).toBeLessThan(LAST_DIGITS);
    }
  });

  it("find McNemar's exact test as whole numbers have it", () => {
    for (const { first, second, pValue } of reference.mcnemar) {
      const found = mcNemar(first, second);
      // Of very small ones, the digits count from the first that is not 0.
      expect(Math.abs(found - pValue)).toBeLessThanOrEqual(
        1e-9 * pValue + 1e-300,
      );
    }
  });

  it('find bootstrap intervals near those of SciPy, which draws others', () => {
    for (const { values, low, high } of reference.bootstrap) {
      const mean =
        values.reduce((sum, value) => sum + value, 0) / values.length;
      const found = meanInterval(values, { mean, standardError: 0 });
      expect(found.method).toBe('bootstrap');
      const tolerance = 0.06 * (high - low);
      expect(Math.abs(found.low - low)).toBeLessThan(tolerance);
      expect(Math.abs(found.high - high)).toBeLessThan(tolerance);
    }
  });
});
