import type {
  SetDiff,
  SetRow,
  SetRowChange,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { aliveIn } from '../rows';
import { setRowOf, type RowRecord } from '../store';

/** Keys in one statement. */
const BATCH = 500;

interface Change {
  key: string;
  before: string | null;
  after: string | null;
}

/** Compares versions of a set, the draft among them, by the keys of rows. */
export class SetDiffs {
  constructor(private readonly database: Knex) {}

  async count(
    id: string,
    from: number,
    to: number,
  ): Promise<Pick<SetDiff, 'added' | 'removed' | 'changed'>> {
    const sum = (condition: string) =>
      this.database.raw(`sum(case when ${condition} then 1 else 0 end)`);
    const [counts] = await this.#changes(id, from, to).select({
      added: sum('before is null'),
      removed: sum('after is null'),
      changed: sum('before is not null and after is not null'),
    });
    // Sums over nothing are null
    return {
      added: Number(counts.added ?? 0),
      removed: Number(counts.removed ?? 0),
      changed: Number(counts.changed ?? 0),
    };
  }

  /** Those of some keys whose rows are not the same on both sides. */
  async among(
    id: string,
    from: number,
    to: number,
    keys: readonly string[],
  ): Promise<string[]> {
    const found: string[] = [];
    for (let start = 0; start < keys.length; start += BATCH) {
      const batch = keys.slice(start, start + BATCH);
      const changed: string[] = await this.#changes(id, from, to)
        .whereIn('key', batch)
        .orderBy('key')
        .pluck('key');
      found.push(...changed);
    }
    return found;
  }

  async page(
    id: string,
    from: number,
    to: number,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<SetRowChange[]> {
    const changes: Change[] = await this.#changes(id, from, to)
      .select('key', 'before', 'after')
      .orderBy([{ column: 'place' }, { column: 'key' }])
      .limit(limit)
      .offset(offset);
    const keys = changes.map(({ key }) => key);
    const [before, after] = await Promise.all([
      this.#rows(id, from, keys),
      this.#rows(id, to, keys),
    ]);
    return changes.flatMap(({ key }) =>
      changeOf(key, before.get(key), after.get(key)),
    );
  }

  /** Keys with the digests of both sides, where they differ. */
  #changes(id: string, from: number, to: number): Knex.QueryBuilder {
    const { database } = this;
    const [old, fresh] = [aliveIn(database, from), aliveIn(database, to)];
    const sides = database('evaluation_set_rows')
      .where({ set_id: id })
      .andWhereRaw('? <> ?', [old, fresh])
      .groupBy('key')
      .select('key', {
        before: database.raw('max(case when ? then digest end)', [old]),
        after: database.raw('max(case when ? then digest end)', [fresh]),
        place: database.raw('min(position)'),
      });
    return database
      .from(sides.as('sides'))
      .where(differing =>
        differing
          .whereNull('before')
          .orWhereNull('after')
          .orWhereRaw('before <> after'),
      );
  }

  async #rows(
    id: string,
    number: number,
    keys: string[],
  ): Promise<Map<string, SetRow>> {
    const records: RowRecord[] = await this.database('evaluation_set_rows')
      .where({ set_id: id })
      .whereIn('key', keys)
      .andWhere(aliveIn(this.database, number));
    return new Map(records.map(record => [record.key, setRowOf(record)]));
  }
}

function changeOf(
  key: string,
  before?: SetRow,
  after?: SetRow,
): SetRowChange[] {
  if (before && after) return [{ kind: 'changed', key, before, after }];
  if (after) return [{ kind: 'added', key, after }];
  return before ? [{ kind: 'removed', key, before }] : [];
}
