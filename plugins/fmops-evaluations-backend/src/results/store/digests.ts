import { createHash } from 'node:crypto';
import { conditionsText } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { CheckedEvaluation } from '../check/evaluationSchema';

type Rows = CheckedEvaluation['rows'];

/** Rows in the order in which digests and vectors take them. */
export function inOrder(rows: Rows): Rows {
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Of the keys: equal where the rows of two evaluations can be paired. */
export function keysDigest(ordered: Rows): string | undefined {
  return ordered.length ? sha256(ordered.map(({ key }) => key)) : undefined;
}

/** Of the questions and expected answers. */
export function dataDigest(ordered: Rows): string | undefined {
  return ordered.length
    ? sha256(ordered.map(({ key, input, expected }) => [key, input, expected]))
    : undefined;
}

/** Of all conditions but the digest of the data. */
export function conditionsDigest(evaluation: CheckedEvaluation): string {
  return sha256([conditionsText(evaluation)]);
}

/**
 * Of what an evaluation says. Who brings it, from where and by which run makes
 * no other evaluation of it.
 */
export function contentDigest(
  { source, run, rows, ...facts }: CheckedEvaluation,
  ordered: Rows,
): string {
  const scores = [...facts.scores].sort((a, b) =>
    JSON.stringify([a.metric, a.slice]) < JSON.stringify([b.metric, b.slice])
      ? -1
      : 1,
  );
  return sha256([{ ...facts, scores }, ...ordered]);
}

function sha256(parts: unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(JSON.stringify(part, sorted)).update('\n');
  }
  return hash.digest('hex');
}

/** The same text whatever the order in which fields were set. */
function sorted(_key: string, value: unknown): unknown {
  return value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;
}
