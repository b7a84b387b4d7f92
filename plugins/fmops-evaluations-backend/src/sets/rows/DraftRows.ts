import { ConflictError } from '@backstage/errors';
import {
  SET_ROWS_MAX,
  type SetRowConsent,
  type SetRowSource,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import type { RowRecord } from '../store';
import type { IdentifiedRow } from './identifyRow';

/** SQLite takes some 32,000 parameters in a statement, and a row has 15. */
const BATCH = 500;

/** Where rows come from. */
export interface RowOrigin {
  /** Reference of the user who adds them. */
  by: string;
  source: SetRowSource;
  /** Such as the id of a rating. */
  sourceRef?: string;
  consent?: SetRowConsent;
}

/** What rows do to a draft. */
export interface DraftChange {
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * The rows of a set's draft, within a transaction that holds the set. Rows of
 * published versions are closed, never changed; rows that only the draft has
 * are replaced.
 */
export class DraftRows {
  constructor(
    private readonly trx: Knex.Transaction,
    private readonly set: { id: string; draft: number },
  ) {}

  /**
   * Adds rows, or changes those of the same key.
   *
   * @param write - without, it only tells what would change
   * @throws ConflictError where the set gets too large
   */
  async put(
    rows: readonly IdentifiedRow[],
    origin: RowOrigin,
    write = true,
  ): Promise<DraftChange> {
    const { id } = this.set;
    const [{ count, last }] = await this.trx('evaluation_set_rows')
      .where({ set_id: id })
      .whereNull('until')
      .count({ count: '*' })
      .max({ last: 'position' });
    let position = Number(last ?? 0);
    const change = { added: 0, changed: 0, unchanged: 0 };
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      const there = await this.#open(batch.map(({ key }) => key));
      const fresh: (IdentifiedRow & { position: number })[] = [];
      const replaced: RowRecord[] = [];
      for (const row of batch) {
        const old = there.get(row.key);
        if (old?.digest === row.digest) {
          change.unchanged += 1;
          continue;
        }
        change[old ? 'changed' : 'added'] += 1;
        if (old) replaced.push(old);
        else position += 1;
        fresh.push({ ...row, position: old?.position ?? position });
      }
      if (write) {
        await this.#close(replaced);
        await this.#insert(fresh, origin);
      }
    }
    assertSize(Number(count) + change.added);
    return change;
  }

  /** Answers whether there was such a row. */
  async remove(key: string): Promise<boolean> {
    const open = await this.#open([key]);
    await this.#close([...open.values()]);
    return open.size > 0;
  }

  /** Makes the draft what the newest version is. */
  async discard(): Promise<void> {
    const { id, draft } = this.set;
    await this.trx('evaluation_set_rows')
      .where({ set_id: id, since: draft })
      .delete();
    await this.trx('evaluation_set_rows')
      .where({ set_id: id, until: draft })
      .update({ until: null });
  }

  async #open(keys: string[]): Promise<Map<string, RowRecord>> {
    const rows: RowRecord[] = await this.trx('evaluation_set_rows')
      .where({ set_id: this.set.id })
      .whereNull('until')
      .whereIn('key', keys)
      .select('id', 'key', 'digest', 'since', 'position');
    return new Map(rows.map(row => [row.key, row]));
  }

  async #close(rows: readonly RowRecord[]): Promise<void> {
    const { draft } = this.set;
    const ids = (only: (row: RowRecord) => boolean) =>
      rows.filter(only).map(({ id }) => id);
    await this.trx('evaluation_set_rows')
      .whereIn(
        'id',
        ids(({ since }) => since === draft),
      )
      .delete();
    await this.trx('evaluation_set_rows')
      .whereIn(
        'id',
        ids(({ since }) => since < draft),
      )
      .update({ until: draft });
  }

  async #insert(
    rows: readonly (IdentifiedRow & { position: number })[],
    origin: RowOrigin,
  ): Promise<void> {
    if (!rows.length) return;
    const now = new Date().toISOString();
    await this.trx('evaluation_set_rows').insert(
      rows.map(row => ({
        set_id: this.set.id,
        since: this.set.draft,
        until: null,
        ...row,
        source: origin.source,
        source_ref: origin.sourceRef ?? null,
        consent_by: origin.consent?.by ?? null,
        consent_at: origin.consent?.at ?? null,
        added_by: origin.by,
        added_at: now,
      })),
    );
  }
}

function assertSize(count: number) {
  if (count > SET_ROWS_MAX) {
    throw new ConflictError(
      `The evaluation catalog would have ${count} rows; ${SET_ROWS_MAX} are allowed`,
    );
  }
}
