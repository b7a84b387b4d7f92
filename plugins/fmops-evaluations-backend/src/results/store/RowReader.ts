import { InputError } from '@backstage/errors';
import type {
  ResultPage,
  ResultRow,
  RowQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { decodeCursor, encodeCursor } from './cursor';
import { keysByWorst } from './keysByWorst';
import { unpackVector } from './vectors';

/** Rows are read in pieces of so many, as each may hold long texts. */
const PIECE = 200;
/** What one request looks through at most; a search goes on with the next page. */
const LOOKED_AT = 5000;

interface RowRecord {
  result_id: string;
  row_key: string;
  document: string;
}

/** A row with what it stands at in its order. */
interface Placed {
  place: string;
  row: ResultRow;
}

const holds = (row: ResultRow, text: string) =>
  [row.key, row.input, row.expected, row.output, row.explanation].some(part =>
    part?.toLocaleLowerCase('en-US').includes(text),
  );

/** Reads the rows of an evaluation, a page at a time. */
export class RowReader {
  constructor(private readonly database: Knex) {}

  /**
   * @param higherIsBetter - of the metric by which the worst come first
   * @throws InputError where the rows have no such metric
   */
  async page(
    id: string,
    { search = '', worst, limit = 50, cursor }: RowQuery,
    higherIsBetter: boolean,
  ): Promise<ResultPage<ResultRow>> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, 1)[0];
    const pieces =
      worst === undefined
        ? this.#byKey(id, after)
        : this.#byWorst(id, worst, higherIsBetter, after);
    const text = search.trim().toLocaleLowerCase('en-US');
    const items: ResultRow[] = [];
    let looked = 0;
    let place: string | undefined;
    for await (const piece of pieces) {
      for (const placed of piece) {
        // There is a row beyond this page, whether it is looked for or not
        if (items.length === limit || looked === LOOKED_AT) {
          return { items, nextCursor: encodeCursor([place!]) };
        }
        looked += 1;
        place = placed.place;
        if (text === '' || holds(placed.row, text)) items.push(placed.row);
      }
    }
    return { items };
  }

  async *#byKey(
    id: string,
    after: string | undefined,
  ): AsyncGenerator<Placed[]> {
    let last = after;
    for (;;) {
      const query = this.#rows(id).orderBy('row_key').limit(PIECE);
      if (last !== undefined) query.where('row_key', '>', last);
      const piece = (await query).map(({ row_key, document }) => ({
        place: row_key,
        row: JSON.parse(document) as ResultRow,
      }));
      yield piece;
      if (piece.length < PIECE) return;
      last = piece[piece.length - 1].place;
    }
  }

  async *#byWorst(
    id: string,
    metric: string,
    higherIsBetter: boolean,
    after: string | undefined,
  ): AsyncGenerator<Placed[]> {
    const begin = after === undefined ? 0 : Number(after) + 1;
    if (!Number.isSafeInteger(begin) || begin < 0) {
      throw new InputError(
        'cursor: this is of another order; begin with the first page',
      );
    }
    const keys = await this.#keysByWorst(id, metric, higherIsBetter);
    for (let from = begin; from < keys.length; from += PIECE) {
      const wanted = keys.slice(from, from + PIECE);
      const found = new Map(
        (await this.#rows(id).whereIn('row_key', wanted)).map(
          ({ row_key, document }) => [row_key, document],
        ),
      );
      yield wanted.flatMap((key, index) => {
        const document = found.get(key);
        return document === undefined
          ? []
          : [
              {
                place: String(from + index),
                row: JSON.parse(document) as ResultRow,
              },
            ];
      });
    }
  }

  async #keysByWorst(id: string, metric: string, higherIsBetter: boolean) {
    const vector = await this.database('result_vectors')
      .where({ result_id: id, metric })
      .first('row_values');
    if (!vector) {
      throw new InputError(`worst: the rows have no '${metric}' of their own`);
    }
    const keys: string[] = await this.database('result_rows')
      .where({ result_id: id })
      .pluck('row_key');
    return keysByWorst(keys, unpackVector(vector.row_values), higherIsBetter);
  }

  #rows(id: string) {
    return this.database<RowRecord>('result_rows')
      .where({ result_id: id })
      .select('row_key', 'document');
  }
}
