import type {
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import type { Knex } from 'knex';

const KEY = 'fmops.evaluations.results.rowRetention';
const DEFAULT = { days: 180 };
/** Evaluations at a time, so that no statement holds many rows for long. */
const AT_A_TIME = 20;

/** Deletes rows of evaluations that are older than they are to be kept. */
export async function scheduleRowRetention(
  scheduler: SchedulerService,
  config: RootConfigService,
  database: Knex,
): Promise<void> {
  const kept = config.has(KEY)
    ? readDurationFromConfig(config, { key: KEY })
    : DEFAULT;
  await scheduler.scheduleTask({
    id: 'fmops-evaluations-result-rows',
    frequency: { hours: 6 },
    timeout: { hours: 1 },
    initialDelay: { minutes: 5 },
    fn: () =>
      deleteRowsBefore(
        database,
        new Date(Date.now() - durationToMilliseconds(kept)).toISOString(),
      ),
  });
}

/** Deletes rows of evaluations that were recorded before then; scores and vectors stay. */
export async function deleteRowsBefore(
  database: Knex,
  before: string,
): Promise<void> {
  for (;;) {
    const ids: string[] = await database('results')
      .where('created_at', '<', before)
      .whereNull('rows_deleted_at')
      .limit(AT_A_TIME)
      .pluck('id');
    if (ids.length === 0) return;
    await database.transaction(async transaction => {
      await transaction('result_rows').whereIn('result_id', ids).delete();
      await transaction('results')
        .whereIn('id', ids)
        .update({ rows_deleted_at: new Date().toISOString() });
    });
  }
}
