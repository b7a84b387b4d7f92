import {
  changedRow,
  swappedRow,
  type InstructionJudgement,
  type PreferenceJudgement,
  type ReviewContent,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';
import type { AssignmentRow, ItemRow } from '../store';

type RowJudgement = InstructionJudgement | PreferenceJudgement;

/** What becomes of a row of a dataset. */
export type RowDecision = 'accepted' | 'changed' | 'rejected' | 'undecided';

/** A row as reviewers have left it, and whose judgements that follows. */
export interface DecidedRow {
  decision: RowDecision;
  /** Of the new version; left out for rows that are not in it. */
  row?: JsonObject;
  /** Those that say so. */
  judgements: AssignmentRow[];
}

/**
 * What reviewers make of a row: what the owner has made valid, or else what
 * more than half of those who judged it say.
 */
export function decideRow(
  item: ItemRow,
  judged: AssignmentRow[],
  labelled: boolean,
): DecidedRow {
  const judgements = deciding(item, judged);
  if (judgements.length === 0) return { decision: 'undecided', judgements };
  const [first] = judgements.map(
    ({ judgement }) => JSON.parse(judgement ?? '{}') as RowJudgement,
  );
  if (first.choice === 'reject') return { decision: 'rejected', judgements };
  const original = JSON.parse(item.row ?? '{}') as JsonObject;
  const row = judgedRow(original, item, first);
  return {
    decision: row === original ? 'accepted' : 'changed',
    row: labelled ? { ...row, labels: labelsOf(judgements) } : row,
    judgements,
  };
}

function deciding(item: ItemRow, judged: AssignmentRow[]): AssignmentRow[] {
  if (item.resolution) return judged.filter(({ id }) => id === item.resolution);
  const byVerdict = new Map<string, AssignmentRow[]>();
  for (const row of judged) {
    const verdict = row.verdict ?? '';
    byVerdict.set(verdict, [...(byVerdict.get(verdict) ?? []), row]);
  }
  return (
    [...byVerdict.values()].find(rows => rows.length * 2 > judged.length) ?? []
  );
}

/** The row itself where nothing is changed. */
function judgedRow(
  original: JsonObject,
  item: ItemRow,
  judgement: RowJudgement,
): JsonObject {
  const content = JSON.parse(item.content) as ReviewContent;
  const row = judgement.texts
    ? changedRow(original, content, judgement.texts)
    : original;
  return judgement.choice === 'b' ? swappedRow(row) : row;
}

/** In the order of the alphabet: those that any of the deciding judgements gives. */
function labelsOf(judgements: AssignmentRow[]): string[] {
  const labels = judgements.flatMap(
    ({ judgement }) =>
      (JSON.parse(judgement ?? '{}') as RowJudgement).labels ?? [],
  );
  return [...new Set(labels)].sort();
}
