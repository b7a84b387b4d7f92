import type {
  AuditorService,
  AuthService,
  DatabaseService,
  HttpAuthService,
  LifecycleService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { MetricPatterns } from '@fmops/backstage-plugin-fmops-workloads-common';
import { readNamespaceBindings, WorkloadAccess } from './access';
import { PodCauses } from './causes';
import {
  CatalogClusterSource,
  ClusterRegistry,
  ConfigClusterSource,
  followClusters,
  readsCatalogClusters,
} from './clusters';
import { WorkloadDetailsReader } from './details';
import type { DiagnosisRules } from './diagnosis';
import { announceFinished } from './events';
import type { KindRegistry } from './kinds';
import { EndpointMetricsReader } from './metrics';
import { LogDownloads } from './logs';
import { startNotifications } from './notifications';
import { readPrometheusSources } from './prometheus';
import type { RouteContext } from './routes';
import { DatabaseWorkloadStore, scheduleRetention } from './store';
import { StreamSessions, WorkloadViews } from './stream';
import {
  Acts,
  Authority,
  Membership,
  Stops,
  Submissions,
  Targets,
} from './submit';
import { watchClusters } from './watch';

/** Builds what the routes call, and starts what runs by itself until shutdown. */
export async function startWorkloads(options: {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  events: EventsService;
  httpAuth: HttpAuthService;
  kinds: KindRegistry;
  lifecycle: LifecycleService;
  logger: LoggerService;
  metricPatterns: MetricPatterns;
  notifications: NotificationService;
  permissions: PermissionsService;
  rules: DiagnosisRules;
  scheduler: SchedulerService;
  userInfo: UserInfoService;
}): Promise<RouteContext> {
  const { config, lifecycle, logger } = options;
  const bindings = readNamespaceBindings(config);
  const clusters = await ClusterRegistry.create({
    sources: [new ConfigClusterSource(config)],
  });
  const store = await DatabaseWorkloadStore.create(options);
  const shared = { ...options, bindings, clusters, store };
  const access = new WorkloadAccess(shared);
  const membership = new Membership(options);
  const details = new WorkloadDetailsReader(shared);
  const causes = new PodCauses(shared);
  const metrics = new EndpointMetricsReader({
    details,
    sources: readPrometheusSources(config),
  });
  const sessions = new StreamSessions({ logger });
  const views = new WorkloadViews(shared);

  announceFinished(shared);
  const stopNotifications = await startNotifications(shared);
  causes.start();
  await scheduleRetention(shared);
  const watches = watchClusters(shared);
  const unfollow = readsCatalogClusters(config)
    ? followClusters({ ...shared, source: new CatalogClusterSource(options) })
    : () => {};

  lifecycle.addShutdownHook(async () => {
    sessions.close();
    stopNotifications();
    unfollow();
    watches.stop();
    causes.stop();
    details.close();
    views.close();
    await metrics.close();
    await clusters.close();
    await store.close();
  });

  const authority = new Authority({ ...shared, access, membership });
  const writing = { ...shared, access, authority, membership };
  const submissions = new Submissions(writing);
  return {
    ...{ access, clusters, details, sessions, store, views },
    ...{ acts: new Acts({ ...writing, submissions }), submissions },
    metrics,
    metricPatterns: options.metricPatterns,
    auditor: options.auditor,
    downloads: new LogDownloads(config),
    httpAuth: options.httpAuth,
    stops: new Stops(writing),
    targets: new Targets(writing),
  };
}
