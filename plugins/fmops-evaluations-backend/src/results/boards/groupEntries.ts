import {
  conditionsOf,
  type Condition,
  type LeaderboardEntry,
  type LeaderboardGroup,
  type Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ResultDocument } from '../store/tables';
import type { BoardRecord } from './BoardReader';

interface Read extends Omit<LeaderboardEntry, 'rank'> {
  conditions: Condition[];
}

/**
 * Entries under equal conditions, ranked; the group with most of them first.
 * Entries whose data has no digest stand with the others while there is one
 * digest only: of several, it is not known which is theirs.
 */
export function groupEntries(
  records: readonly BoardRecord[],
): LeaderboardGroup[] {
  const digests = new Map<string, Set<string>>();
  for (const { conditions, data_digest: digest } of records) {
    const known = digests.get(conditions) ?? new Set();
    digests.set(conditions, digest ? known.add(digest) : known);
  }
  const groups = new Map<string, Read[]>();
  for (const record of records) {
    const entry = read(record);
    const { conditions, data_digest: digest } = record;
    const data = digests.get(conditions)!.size > 1 ? digest || 'unknown' : '';
    const { unit, higherIsBetter } = entry.score;
    const key = [
      ...[conditions.slice(0, 16), data.slice(0, 16), unit],
      // One record that has it the wrong way round must not turn the others.
      higherIsBetter ? 'up' : 'down',
    ]
      .filter(Boolean)
      .join('-');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const found = [...groups].map(([key, entries]) => ({
    ...{ key, conditions: entries[0].conditions, entries: ranked(entries) },
  }));
  const differs = differing(found.map(({ conditions }) => conditions));
  return found
    .map(group => ({ ...group, differs }))
    .sort(
      (a, b) => b.entries.length - a.entries.length || (a.key < b.key ? -1 : 1),
    );
}

function read(record: BoardRecord): Read {
  const document = JSON.parse(record.document) as ResultDocument;
  const { model, evaluatedAt, source } = document;
  return {
    ...{ evaluationId: record.id, model },
    ...{ createdBy: record.created_by, createdAt: record.created_at },
    score: JSON.parse(record.score) as Score,
    ...(evaluatedAt && { evaluatedAt }),
    delivery: source.delivery,
    conditions: conditionsOf(document),
  };
}

function ranked(entries: readonly Read[]): LeaderboardEntry[] {
  const sign = entries[0].score.higherIsBetter ? -1 : 1;
  const sorted = [...entries].sort(
    (a, b) =>
      sign * (a.score.value - b.score.value) ||
      (a.model.ref < b.model.ref ? -1 : 1),
  );
  let rank = 0;
  return sorted.map(({ conditions, ...entry }, index) => {
    const before = sorted[index - 1];
    if (before?.score.value !== entry.score.value) rank = index + 1;
    return { ...entry, rank };
  });
}

/** Fields that are not the same everywhere. */
function differing(groups: readonly Condition[][]): string[] {
  const values = new Map<string, Set<unknown>>();
  for (const conditions of groups) {
    for (const { field, value } of conditions) {
      values.set(field, (values.get(field) ?? new Set()).add(value));
    }
  }
  const missing = (field: string) =>
    groups.some(conditions => conditions.every(one => one.field !== field));
  return [...values]
    .filter(([field, found]) => found.size > 1 || missing(field))
    .map(([field]) => field)
    .sort();
}
