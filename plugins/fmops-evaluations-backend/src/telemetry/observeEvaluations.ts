import { PROMOTION_STATES } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import type { MetricsService } from '../actions/alpha';
import type { RunningAnswers } from '../playground';

/** What this backend tells of itself with OpenTelemetry. */
const METRICS = {
  answers: {
    name: 'fmops.evaluations.playground.answers',
    unit: '{answer}',
    description: 'Answers of models that this backend streams now',
  },
  promotions: {
    name: 'fmops.evaluations.promotions',
    unit: '{promotion}',
    description:
      'Promotions by state, from the database: each backend tells the same',
  },
  due: {
    name: 'fmops.evaluations.promotions.due',
    unit: '{promotion}',
    description:
      'Approved promotions whose time to be carried out has come: each backend tells the same',
  },
} as const;

/** Has the playground and promotions measured, whenever somebody asks. */
export function observeEvaluations(
  metrics: MetricsService,
  parts: { database: Knex; running: Pick<RunningAnswers, 'count'> },
): void {
  const { database, running } = parts;
  const gauge = ({
    name,
    ...options
  }: (typeof METRICS)[keyof typeof METRICS]) =>
    metrics.createObservableGauge(name, options);
  gauge(METRICS.answers).addCallback(result => result.observe(running.count));
  gauge(METRICS.promotions).addCallback(async result => {
    const rows = await database('promotions')
      .groupBy('state')
      .select<{ state: string; count: number | string }[]>(
        'state',
        database.raw('count(*) as count'),
      );
    const counts = new Map(rows.map(row => [row.state, Number(row.count)]));
    for (const state of PROMOTION_STATES) {
      result.observe(counts.get(state) ?? 0, { state });
    }
  });
  gauge(METRICS.due).addCallback(async result => {
    const [{ count }] = await database('promotions')
      .whereIn('state', ['approved', 'acting'])
      .where('next_attempt_at', '<=', new Date().toISOString())
      .count<{ count: number | string }[]>({ count: '*' });
    result.observe(Number(count));
  });
}
