import type {
  LeaderboardSubject,
  LeaderboardSummary,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { BENCHMARKS } from '@fmops/backstage-plugin-fmops-models-common';
import type { Knex } from 'knex';
import type { ResultRecord } from '../store/tables';

/** The newest evaluation of a model version under its conditions, with one score. */
export interface BoardRecord
  extends Pick<
    ResultRecord,
    | 'id'
    | 'model_ref'
    | 'model_version'
    | 'conditions'
    | 'data_digest'
    | 'document'
    | 'created_by'
    | 'created_at'
  > {
  score: string;
  value: number;
}

/** A metric of a leaderboard, with an example of it. */
export interface MetricRecord {
  metric: string;
  models: number;
  score: string;
}

const TITLES = new Map(BENCHMARKS.map(({ id, title }) => [id, title]));

/** Reads leaderboards from the database, for models that the caller may read. */
export class BoardReader {
  constructor(private readonly database: Knex) {}

  /** The models that have evaluations of a subject. */
  async models(subject: LeaderboardSubject): Promise<string[]> {
    return this.database('results')
      .where(columnOf(subject))
      .distinct()
      .pluck('model_ref');
  }

  async summaries(models: readonly string[]): Promise<LeaderboardSummary[]> {
    const [benchmarks, sets] = await Promise.all([
      this.#summaries('benchmark', models),
      this.#summaries('set_id', models),
    ]);
    return [
      ...benchmarks.map(({ name, ...counts }) => ({
        ...{ subject: { benchmark: name }, title: TITLES.get(name) ?? name },
        ...counts,
      })),
      ...sets.map(({ name, ...counts }) => ({
        ...{ subject: { set: name }, title: name, ...counts },
      })),
    ].sort((a, b) => b.models - a.models || a.title.localeCompare(b.title));
  }

  /** Metrics of all data; the one that most models have first. */
  async metrics(
    subject: LeaderboardSubject,
    models: readonly string[],
  ): Promise<MetricRecord[]> {
    const found = await this.#scores(subject, models)
      .groupBy('result_scores.metric')
      .select('result_scores.metric')
      .countDistinct({ models: this.#version() })
      .min({ score: 'result_scores.document' })
      .orderBy([{ column: 'models', order: 'desc' }, 'result_scores.metric']);
    return (found as unknown as MetricRecord[]).map(one => ({
      ...one,
      models: Number(one.models),
    }));
  }

  async entries(
    subject: LeaderboardSubject,
    metric: string,
    models: readonly string[],
  ): Promise<BoardRecord[]> {
    const newest = this.#scores(subject, models)
      .where('result_scores.metric', metric)
      .select(
        'results.id',
        'results.model_ref',
        'results.model_version',
        'results.conditions',
        'results.data_digest',
        'results.document',
        'results.created_by',
        'results.created_at',
        'result_scores.value',
        { score: 'result_scores.document' },
      )
      .rowNumber('place', query =>
        query
          .partitionBy([
            ...['results.model_ref', 'results.model_version'],
            ...['results.conditions', 'results.data_digest'],
          ])
          .orderBy([
            { column: 'results.evaluated_at', order: 'desc' },
            { column: 'results.created_at', order: 'desc' },
            { column: 'results.id', order: 'desc' },
          ]),
      );
    return this.database
      .from(newest.as('newest'))
      .where('place', 1)
      .orderBy(['created_at', 'id'])
      .select('*');
  }

  #scores(subject: LeaderboardSubject, models: readonly string[]) {
    return this.database('results')
      .join('result_scores', 'result_scores.result_id', 'results.id')
      .where(columnOf(subject))
      .where('result_scores.slice', '')
      .whereIn('results.model_ref', models);
  }

  /** A model and its version as one text: references hold no spaces. */
  #version() {
    return this.database.raw(
      "results.model_ref || ' ' || results.model_version",
    ) as unknown as string;
  }

  async #summaries(column: 'benchmark' | 'set_id', models: readonly string[]) {
    const found: Record<string, unknown>[] = await this.database('results')
      .whereNotNull(column)
      .whereIn('model_ref', models)
      .groupBy(column)
      .select({ name: column })
      .countDistinct({ models: this.#version() })
      .count({ evaluations: 'id' })
      .max({ newest: 'created_at' });
    return found.map(one => ({
      name: String(one.name),
      models: Number(one.models),
      evaluations: Number(one.evaluations),
      newestAt: String(one.newest),
    }));
  }
}

function columnOf(subject: LeaderboardSubject): Record<string, string> {
  return 'benchmark' in subject
    ? { 'results.benchmark': subject.benchmark }
    : { 'results.set_id': subject.set };
}
