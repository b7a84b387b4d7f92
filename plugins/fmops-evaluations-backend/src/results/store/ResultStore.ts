import { NotFoundError } from '@backstage/errors';
import type {
  Evaluation,
  EvaluationQuery,
  RecordedEvaluation,
  ResultPage,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import type { CheckedEvaluation } from '../check/evaluationSchema';
import { decodeCursor, encodeCursor } from './cursor';
import { insert } from './insert';
import { newRecord, type NewRecord, type Provenance } from './newRecord';
import { evaluationOf, type ResultRecord, type ScoreRecord } from './tables';
import { unpackVector } from './vectors';

const byDigest = (a: NewRecord, b: NewRecord) =>
  a.result.digest < b.result.digest ? -1 : 1;

/** What narrows a list, but for its pages. */
export type ResultFilter = Omit<EvaluationQuery, 'limit' | 'cursor'>;

/** Evaluations, in the plugin's database. */
export class ResultStore {
  constructor(private readonly database: Knex) {}

  /**
   * Records evaluations: all of them, or none. What is there already stays;
   * where a person brought it and a run brings it again, the run has it.
   */
  async add(
    evaluations: readonly CheckedEvaluation[],
    provenance: Provenance,
  ): Promise<RecordedEvaluation[]> {
    const records = evaluations.map(one => newRecord(one, provenance));
    const known = new Map<string, { id: string; created: boolean }>();
    await this.database.transaction(async transaction => {
      // In an order that all share, so that no two of them wait for each other.
      for (const record of [...records].sort(byDigest)) {
        const { digest } = record.result;
        known.set(
          digest,
          known.get(digest) ?? (await insert(transaction, record)),
        );
      }
    });
    const recorded = records.flatMap(
      ({ result }) => known.get(result.digest) ?? [],
    );
    return Promise.all(
      recorded.map(async ({ id, created }) => ({
        evaluation: await this.get(id),
        created,
      })),
    );
  }

  /** What would be recorded, and what is there already; records nothing. */
  async preview(
    evaluations: readonly CheckedEvaluation[],
    provenance: Provenance,
  ): Promise<RecordedEvaluation[]> {
    const records = evaluations.map(one => newRecord(one, provenance));
    const present = await this.database<ResultRecord>('results').whereIn(
      'digest',
      records.map(({ result }) => result.digest),
    );
    const ids = new Map(present.map(({ digest, id }) => [digest, id]));
    return Promise.all(
      records.map(async ({ result, scores }) => {
        const id = ids.get(result.digest);
        return {
          evaluation: id ? await this.get(id) : evaluationOf(result, scores),
          created: !id,
        };
      }),
    );
  }

  /** @throws NotFoundError */
  async get(id: string): Promise<Evaluation> {
    const [evaluation] = await this.#read(
      await this.database<ResultRecord>('results').where({ id }),
    );
    if (!evaluation) throw new NotFoundError(`There is no evaluation '${id}'`);
    return evaluation;
  }

  /** The newest first, of these models only. */
  async list(
    models: readonly string[],
    { limit = 50, cursor, ...filter }: EvaluationQuery,
  ): Promise<ResultPage<Evaluation>> {
    const query = this.#filtered(filter)
      .whereIn('model_ref', models)
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1);
    if (cursor) {
      const [createdAt, id] = decodeCursor(cursor, 2);
      query.whereRaw('(created_at, id) < (?, ?)', [createdAt, id]);
    }
    const records: ResultRecord[] = await query;
    const items = await this.#read(records.slice(0, limit));
    const last = records[limit - 1];
    return {
      items,
      ...(records.length > limit && {
        nextCursor: encodeCursor([last.created_at, last.id]),
      }),
    };
  }

  /** The models that evaluations are about, whoever may read them. */
  async models(filter: ResultFilter): Promise<string[]> {
    return this.#filtered(filter).distinct().pluck('model_ref');
  }

  /** The scores of rows by metric, and by which keys they stand. */
  async vectors(
    id: string,
  ): Promise<{ keys?: string; byMetric: Map<string, Float64Array> }> {
    const [record, found] = await Promise.all([
      this.database<ResultRecord>('results').where({ id }).first('keys_digest'),
      this.database('result_vectors').where({ result_id: id }),
    ]);
    return {
      keys: record?.keys_digest ?? undefined,
      byMetric: new Map(
        found.map(({ metric, row_values }) => [
          metric,
          unpackVector(row_values),
        ]),
      ),
    };
  }

  async remove(id: string): Promise<void> {
    await this.database('results').where({ id }).delete();
  }

  /** Evaluations of records, each with its scores. */
  async #read(records: readonly ResultRecord[]): Promise<Evaluation[]> {
    const scores = await this.database<ScoreRecord>('result_scores')
      .whereIn(
        'result_id',
        records.map(({ id }) => id),
      )
      .orderBy(['slice', 'metric']);
    return records.map(record =>
      evaluationOf(
        record,
        scores.filter(({ result_id }) => result_id === record.id),
      ),
    );
  }

  #filtered(filter: ResultFilter) {
    const { model, version, endpoint, benchmark, set, method, run } = filter;
    const columns: [string, string | undefined][] = [
      ['model_ref', model],
      ['model_version', version],
      ['endpoint', endpoint],
      ['benchmark', benchmark],
      ['set_id', set],
      ['method', method],
      ['run', run],
    ];
    const query = this.database<ResultRecord>('results');
    for (const [column, value] of columns) {
      if (value !== undefined) query.where(column, value);
    }
    return query;
  }
}
