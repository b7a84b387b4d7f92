import type {
  AuthService,
  DatabaseService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { NamespaceBinding } from '../access';
import { RunLinks } from '../actions/RunLinks';
import type { DiagnosisRules } from '../diagnosis';
import type { WorkloadStore } from '../store';
import { NotifiedRuns } from './NotifiedRuns';
import { RunAudience } from './RunAudience';
import { RunNotifier } from './RunNotifier';

const STUCK_KEY = 'fmops.workloads.stuckAfter';
const STUCK: HumanDuration = { minutes: 30 };
const DAY = 24 * 60 * 60_000;

/**
 * Notifies users of their runs, if the configuration asks for it.
 *
 * @returns a function that ends it
 */
export async function startNotifications(options: {
  auth: AuthService;
  bindings: readonly NamespaceBinding[];
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  logger: LoggerService;
  notifications: NotificationService;
  rules: DiagnosisRules;
  scheduler: SchedulerService;
  store: WorkloadStore;
}): Promise<() => void> {
  const { config, scheduler } = options;
  if (!config.getOptionalBoolean('fmops.workloads.notifications')) {
    return () => {};
  }
  const links = new RunLinks(config);
  const notified = new NotifiedRuns(await options.database.getClient());
  const notifier = new RunNotifier({
    ...options,
    audience: new RunAudience(options),
    linkTo: workload => links.to(workload),
    notified,
    stuckAfter: durationToMilliseconds(
      config.has(STUCK_KEY)
        ? readDurationFromConfig(config, { key: STUCK_KEY })
        : STUCK,
    ),
  });
  const stop = notifier.start();
  // In each replica: the one that is first to see a change tells of it.
  await scheduler.scheduleTask({
    id: 'fmops-workloads-notify',
    scope: 'local',
    frequency: { seconds: 10 },
    timeout: { minutes: 5 },
    fn: () => notifier.notifyDue(Date.now()),
  });
  await scheduler.scheduleTask({
    id: 'fmops-workloads-forget-notified',
    frequency: { hours: 24 },
    initialDelay: { minutes: 5 },
    timeout: { minutes: 5 },
    fn: async () => {
      await notified.purge(new Date(Date.now() - DAY).toISOString());
    },
  });
  return stop;
}
