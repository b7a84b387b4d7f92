import { NotFoundError } from '@backstage/errors';
import type { SetRow } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { containing, setRowOf, type RowRecord } from '../store';
import { aliveIn } from './alive';

/** Rows that are read in one piece for a file. */
const PIECE = 1_000;

/** Which rows of a version. */
export interface RowPage {
  text?: string;
  limit: number;
  offset: number;
}

/** Reads the rows of versions, in the order in which they came. */
export class SetRows {
  constructor(private readonly database: Knex) {}

  async page(
    id: string,
    number: number,
    { text, limit, offset }: RowPage,
  ): Promise<{ items: SetRow[]; total: number }> {
    const matching = this.#rows(id, number);
    if (text) {
      void matching.whereRaw("search like ? escape '!'", [containing(text)]);
    }
    const records: RowRecord[] = await matching
      .clone()
      .orderBy('position')
      .limit(limit)
      .offset(offset);
    const [{ count }] = await matching.count({ count: '*' });
    return { items: records.map(setRowOf), total: Number(count) };
  }

  /** @throws NotFoundError where the version has no such row */
  async one(id: string, number: number, key: string): Promise<SetRow> {
    const record: RowRecord | undefined = await this.#rows(id, number)
      .andWhere({ key })
      .first();
    if (!record) throw new NotFoundError(`There is no row '${key}'`);
    return setRowOf(record);
  }

  /** All rows of a version, in pieces that fit in memory. */
  async *all(id: string, number: number): AsyncGenerator<SetRow> {
    let after = 0;
    for (;;) {
      const records: RowRecord[] = await this.#rows(id, number)
        .andWhere('position', '>', after)
        .orderBy('position')
        .limit(PIECE);
      for (const record of records) yield setRowOf(record);
      if (records.length < PIECE) return;
      after = records[records.length - 1].position;
    }
  }

  #rows(id: string, number: number): Knex.QueryBuilder {
    return this.database('evaluation_set_rows')
      .where({ set_id: id })
      .andWhere(aliveIn(this.database, number));
  }
}
