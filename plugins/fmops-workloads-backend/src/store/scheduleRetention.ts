import type {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { WorkloadStore } from './WorkloadStore';

const KEY = 'fmops.workloads.retention';
const DEFAULT: HumanDuration = { days: 180 };
const LOG_KEY = 'fmops.workloads.logRetention';
const LOG_DEFAULT: HumanDuration = { days: 30 };

/**
 * Forgets workloads some time after their objects are gone, and what they
 * printed last sooner. Runs in each replica, since each has them in memory.
 */
export async function scheduleRetention(options: {
  config: RootConfigService;
  scheduler: SchedulerService;
  store: WorkloadStore;
  kept: { purge(logsBefore: string): Promise<void> };
  logger: LoggerService;
}): Promise<void> {
  const { config, kept, scheduler, store, logger } = options;
  const durationOf = (key: string, fallback: HumanDuration) =>
    durationToMilliseconds(
      config.has(key) ? readDurationFromConfig(config, { key }) : fallback,
    );
  const retention = durationOf(KEY, DEFAULT);
  const logRetention = durationOf(LOG_KEY, LOG_DEFAULT);
  const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
  await scheduler.scheduleTask({
    id: 'fmops-workloads-retention',
    scope: 'local',
    frequency: { hours: 6 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 30 },
    fn: async () => {
      const before = ago(retention);
      const purged = await store.purge(before);
      if (purged) {
        logger.info(
          `Forgot ${purged} workloads that were gone before ${before}`,
        );
      }
      await kept.purge(ago(logRetention));
    },
  });
}
