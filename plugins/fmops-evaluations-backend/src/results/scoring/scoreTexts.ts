import {
  exactMatch,
  rouge,
  ROUGE_MOST_TOKENS,
  textCosine,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Problems } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { CheckedEvaluation } from '../check';
import { meansOf } from './meansOf';
import { Turns } from './Turns';
import type { Scored } from './withRowScores';

const METRICS = [
  'exact-match',
  'rouge1',
  'rouge2',
  'rougeL',
  'rougeLsum',
  'cosine-words',
];

/** ROUGE, cosine similarity and exact match of texts against reference texts. */
export async function scoreTexts(
  rows: CheckedEvaluation['rows'],
  problems: Problems,
): Promise<Scored> {
  const scored: CheckedEvaluation['rows'] = [];
  const turns = new Turns();
  for (const row of rows) {
    const { expected, output, scores } = row;
    if (expected === undefined || output === undefined) {
      problems.add({
        field: 'rows',
        reason: 'have no expected answer or no output: they were not scored',
      });
      scored.push(row);
    } else {
      const found = similarities(expected, output, problems);
      scored.push({ ...row, scores: { ...found, ...scores } });
    }
    await turns.yield();
  }
  return { rows: scored, scores: meansOf(scored, METRICS) };
}

function similarities(
  expected: string,
  output: string,
  problems: Problems,
): Record<string, number | null> {
  const found = rouge(expected, output, { stem: true });
  if (!found) {
    problems.add({
      field: 'rows',
      reason: `are longer than ${ROUGE_MOST_TOKENS} words: they have no ROUGE`,
    });
  }
  return {
    'exact-match': Number(exactMatch(expected, output)),
    rouge1: found?.rouge1.fMeasure ?? null,
    rouge2: found?.rouge2.fMeasure ?? null,
    rougeL: found?.rougeL.fMeasure ?? null,
    rougeLsum: found?.rougeLsum.fMeasure ?? null,
    'cosine-words': textCosine(expected, output) ?? null,
  };
}
