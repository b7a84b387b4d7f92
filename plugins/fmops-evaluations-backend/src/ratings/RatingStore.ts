import { randomUUID } from 'node:crypto';
import { ConflictError, InputError } from '@backstage/errors';
import type {
  RatedAnswer,
  RatedExample,
  RatingFilter,
  RatingMarks,
  RatingQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { fromRow, type RatingRow, type StoredRating } from './RatingRow';

/** Which ratings, of endpoints that the reader may read. */
export interface RatingScope extends RatingFilter {
  endpoints: readonly string[];
  /** Models of these ratings that the reader may read; where a version is named. */
  models?: readonly string[];
}

/** Keeps ratings. */
export class RatingStore {
  constructor(private readonly database: Knex) {}

  /**
   * Keeps a rating; the one of the same rater of the same answer is replaced.
   *
   * @throws ConflictError where that is of another endpoint
   */
  async put(
    key: { answerId: string; rater: string },
    rating: {
      marks: RatingMarks;
      answer: RatedAnswer;
      source: StoredRating['source'];
      example?: RatedExample;
    },
  ): Promise<StoredRating> {
    const { marks, answer, example } = rating;
    const now = new Date().toISOString();
    const changing = {
      thumb: marks.thumb ?? null,
      score: marks.score ?? null,
      comment: marks.comment ?? null,
      example: example ? JSON.stringify(example) : null,
      updated_at: now,
    };
    const [row] = await this.database<RatingRow>('ratings')
      .insert({
        id: randomUUID(),
        answer_id: key.answerId,
        rater: key.rater,
        source: rating.source,
        endpoint: answer.endpoint,
        model: answer.model ?? null,
        version: answer.version ?? null,
        served_model: answer.servedModel ?? null,
        prompt_ref: answer.prompt?.ref ?? null,
        prompt_version: answer.prompt?.version ?? null,
        settings: answer.settings ? JSON.stringify(answer.settings) : null,
        digest: answer.digest ?? null,
        day: now.slice(0, 10),
        created_at: now,
        ...changing,
      })
      .onConflict(['answer_id', 'rater'])
      .merge(changing)
      .where('ratings.endpoint', answer.endpoint)
      .returning('*');
    if (!row) {
      throw new ConflictError(
        `The answer '${key.answerId}' was rated before, as one of another endpoint. Give each answer an id of its own.`,
      );
    }
    return fromRow(row);
  }

  async find(
    answerId: string,
    rater: string,
  ): Promise<StoredRating | undefined> {
    const row = await this.database<RatingRow>('ratings')
      .where({ answer_id: answerId, rater })
      .first();
    return row && fromRow(row);
  }

  async byIds(ids: readonly string[]): Promise<StoredRating[]> {
    const rows = await this.database<RatingRow>('ratings').whereIn('id', ids);
    return rows.map(fromRow);
  }

  /** @returns whether there was one */
  async remove(answerId: string, rater: string): Promise<boolean> {
    const removed = await this.database('ratings')
      .where({ answer_id: answerId, rater })
      .del();
    return removed > 0;
  }

  /** Endpoints that ratings of a model are about. */
  async endpointsOf(model: string): Promise<string[]> {
    return this.database('ratings')
      .where({ model })
      .distinct()
      .pluck('endpoint');
  }

  /** Models that answers of an endpoint came from. */
  async modelsOf(endpoint: string): Promise<string[]> {
    return this.database('ratings')
      .where({ endpoint })
      .whereNotNull('model')
      .distinct()
      .pluck('model');
  }

  /** Newest first. @throws InputError for a cursor that is none */
  async list(
    scope: RatingScope,
    query: Pick<RatingQuery, 'verdict' | 'with' | 'cursor' | 'limit'>,
  ): Promise<{ items: StoredRating[]; nextCursor?: string }> {
    const { verdict, cursor, limit = 50 } = query;
    const rows = await this.scoped<RatingRow>(scope)
      .modify(select => {
        if (verdict) narrow(select, verdict);
        if (query.with) select.whereNotNull(query.with);
        if (cursor) {
          const [createdAt, id] = readCursor(cursor);
          select.whereRaw('(created_at, id) < (?, ?)', [createdAt, id]);
        }
      })
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(fromRow),
      ...(rows.length > limit &&
        last && { nextCursor: writeCursor(last.created_at, last.id) }),
    };
  }

  /** A query over the ratings of a scope. */
  scoped<T extends object>(scope: RatingScope): Knex.QueryBuilder<T, T[]> {
    const { endpoints, endpoint, model, version, from, to, models } = scope;
    return this.database('ratings')
      .whereIn('endpoint', endpoints)
      .where({
        ...(endpoint && { endpoint }),
        ...(model && { model }),
      })
      .modify(select => {
        if (version !== undefined) {
          select.where({ version }).modify(ofModels, models ?? []);
        }
        if (from) select.where('day', '>=', from);
        if (to) select.where('day', '<=', to);
      });
  }

  /** Notes that an example was copied to a set. @returns whether it was not yet */
  async noteCopy(ratingId: string, setId: string): Promise<boolean> {
    const added = await this.database('rating_copies')
      .insert({
        ...{ rating_id: ratingId, set_id: setId },
        copied_at: new Date().toISOString(),
      })
      .onConflict(['rating_id', 'set_id'])
      .ignore()
      .returning('rating_id');
    return added.length > 0;
  }

  async forgetCopy(ratingId: string, setId: string): Promise<void> {
    await this.database('rating_copies')
      .where({ rating_id: ratingId, set_id: setId })
      .del();
  }

  /** How many ratings of an endpoint are good, of those that are good or bad; times are ISO 8601. */
  async verdicts(
    endpoint: string,
    { from, to }: { from: string; to: string },
  ): Promise<{ good: number; all: number }> {
    const count = async (...verdicts: ('good' | 'bad')[]) => {
      const [row] = await this.database('ratings')
        .where({ endpoint })
        .where('created_at', '>=', from)
        .where('created_at', '<', to)
        .where(either =>
          verdicts.forEach(verdict =>
            either.orWhere(one => narrow(one, verdict)),
          ),
        )
        .count({ ratings: '*' });
      return Number(row.ratings);
    };
    const [good, all] = await Promise.all([
      count('good'),
      count('good', 'bad'),
    ]);
    return { good, all };
  }

  /** Forgets ratings that were given before then. */
  async purge(before: string): Promise<number> {
    return this.database('ratings').where('created_at', '<', before).del();
  }
}

/** Versions are told of models that the reader may read, and where there is none. */
export function ofModels(
  select: Knex.QueryBuilder,
  models: readonly string[],
): void {
  select.where(either =>
    either.whereNull('model').orWhereIn('model', [...models]),
  );
}

function narrow(select: Knex.QueryBuilder, verdict: 'good' | 'bad') {
  select.where(either =>
    verdict === 'good'
      ? either.where('thumb', 'up').orWhere('score', '>=', 4)
      : either.where('thumb', 'down').orWhere('score', '<=', 2),
  );
}

function writeCursor(createdAt: string, id: string): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url');
}

function readCursor(cursor: string): string[] {
  const parts = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (parts.length !== 2) {
    throw new InputError('cursor: it is none of this list');
  }
  return parts;
}
