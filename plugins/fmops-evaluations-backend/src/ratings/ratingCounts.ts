import type {
  RatingCounts,
  RatingGroup,
  RatingSummary,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { ofModels, type RatingScope, type RatingStore } from './RatingStore';

const DAYS = 400;
const VERSIONS = 100;
const SCORES = [1, 2, 3, 4, 5];

/** Counts that both databases make of all rows of a group. */
const COUNTS = [
  'count(*) as ratings',
  ...['up', 'down'].map(
    thumb => `sum(case when thumb = '${thumb}' then 1 else 0 end) as ${thumb}`,
  ),
  ...SCORES.map(
    score => `sum(case when score = ${score} then 1 else 0 end) as s${score}`,
  ),
  'count(comment) as comments',
  'count(example) as examples',
].join(', ');

type CountRow = Record<string, string | number | null>;

/**
 * Counts ratings: all, by day and by version of what the reader may read.
 *
 * @param models - that the reader may read
 */
export async function summarize(
  store: RatingStore,
  database: Knex,
  scope: RatingScope,
  models: readonly string[],
): Promise<RatingSummary> {
  const counted = () =>
    store.scoped<CountRow>(scope).select(database.raw(COUNTS));
  const [[total], days, versions] = await Promise.all([
    counted(),
    counted().select('day').groupBy('day').orderBy('day', 'desc').limit(DAYS),
    counted()
      .modify(ofModels, models)
      .select('version')
      .groupBy('version')
      .orderBy([{ column: 'ratings', order: 'desc' }, { column: 'version' }])
      .limit(VERSIONS),
  ]);
  return {
    total: countsOf(total),
    days: groupsOf(days, 'day').reverse(),
    versions: groupsOf(versions, 'version'),
  };
}

function groupsOf(rows: CountRow[], column: string): RatingGroup[] {
  return rows.map(row => ({
    ...countsOf(row),
    ...(row[column] !== null && { value: String(row[column]) }),
  }));
}

// PostgreSQL gives sums as text, and those of nothing as null.
function countsOf(row: CountRow): RatingCounts {
  const number = (name: string) => Number(row[name] ?? 0);
  const scores = SCORES.map(score => number(`s${score}`));
  const scored = scores.reduce((sum, count) => sum + count, 0);
  const points = scores.reduce((sum, count, i) => sum + count * SCORES[i], 0);
  return {
    ...{ ratings: number('ratings'), up: number('up'), down: number('down') },
    scores: scores as RatingCounts['scores'],
    ...(scored > 0 && { meanScore: points / scored }),
    ...{ comments: number('comments'), examples: number('examples') },
  };
}
