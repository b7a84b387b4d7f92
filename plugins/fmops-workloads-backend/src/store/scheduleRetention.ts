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

/**
 * Forgets workloads some time after their objects are gone. Runs in each
 * replica, since each has them in memory.
 */
export async function scheduleRetention(options: {
  config: RootConfigService;
  scheduler: SchedulerService;
  store: WorkloadStore;
  logger: LoggerService;
}): Promise<void> {
  const { config, scheduler, store, logger } = options;
  const retention = durationToMilliseconds(
    config.has(KEY) ? readDurationFromConfig(config, { key: KEY }) : DEFAULT,
  );
  await scheduler.scheduleTask({
    id: 'fmops-workloads-retention',
    scope: 'local',
    frequency: { hours: 6 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 30 },
    fn: async () => {
      const before = new Date(Date.now() - retention).toISOString();
      const purged = await store.purge(before);
      if (purged) {
        logger.info(
          `Forgot ${purged} workloads that were gone before ${before}`,
        );
      }
    },
  });
}
