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
import { PodCauses, PodLists } from './causes';
import { CapacityReader } from './capacity';
import { KueueQueues } from './capacity/KueueQueues';
import {
  CatalogClusterSource,
  ClusterRegistry,
  ConfigClusterSource,
  followClusters,
  readsCatalogClusters,
} from './clusters';
import { CostReporter } from './cost';
import { WorkloadDetailsReader } from './details';
import type { DiagnosisRules } from './diagnosis';
import { EksFactsReader } from './eks';
import { announceFinished } from './events';
import { UserConnections } from './identity';
import { EndpointConnections, Grants, Invocations } from './invoke';
import { EndLook, KeptRuns, RunKeeper } from './kept';
import type { KindRegistry } from './kinds';
import { EndpointMetricsReader } from './metrics';
import { NodeIndex } from './nodes';
import { LogDownloads } from './logs';
import { startNotifications } from './notifications';
import { Preflight } from './preflight';
import { readPrometheusSources } from './prometheus';
import { QueuePositions } from './queue/visibility';
import { Members, RightsReader } from './rights';
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
  VersionChanges,
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
  const nodes = new NodeIndex({ clusters, logger });
  const kept = new KeptRuns(await options.database.getClient());
  const pods = new PodLists(clusters);
  const shared = { ...options, bindings, clusters, kept, nodes, pods, store };
  const access = new WorkloadAccess(shared);
  const membership = new Membership(options);
  const identity = new UserConnections({ ...shared, membership });
  const details = new WorkloadDetailsReader(shared);
  const causes = new PodCauses(shared);
  const keeper = new RunKeeper({ ...shared, look: new EndLook(shared) });
  const positions = new QueuePositions({
    ...shared,
    queues: new KueueQueues(),
  });
  const metrics = new EndpointMetricsReader({
    details,
    sources: readPrometheusSources(config),
  });
  const connections = new EndpointConnections(shared);
  const sessions = new StreamSessions({ logger });
  const views = new WorkloadViews(shared);

  announceFinished(shared);
  const stopNotifications = await startNotifications(shared);
  causes.start();
  keeper.start();
  positions.start();
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
    positions.stop();
    causes.stop();
    keeper.stop();
    nodes.stop();
    details.close();
    views.close();
    await metrics.close();
    await connections.close();
    await clusters.close();
    await store.close();
  });

  const authority = new Authority({ ...shared, access, membership });
  const writing = { ...shared, access, authority, identity, membership };
  const submissions = new Submissions(writing);
  return {
    ...{ access, clusters, details, identity, kept, sessions, store, views },
    ...{
      capacity: new CapacityReader(shared),
      costs: new CostReporter(shared),
    },
    ...{ acts: new Acts({ ...writing, submissions }), submissions },
    eks: new EksFactsReader(options),
    eksLocations:
      config.getOptionalStringArray('fmops.workloads.eksLocations') ?? [],
    invocations: new Invocations({
      ...{ ...shared, connections },
      grants: new Grants({ ...shared, access }),
    }),
    metrics,
    metricPatterns: options.metricPatterns,
    auditor: options.auditor,
    downloads: new LogDownloads(config),
    httpAuth: options.httpAuth,
    kinds: options.kinds,
    preflight: new Preflight(writing),
    rights: new RightsReader({ ...shared, members: new Members(options) }),
    stops: new Stops(writing),
    targets: new Targets(writing),
    versions: new VersionChanges(writing),
  };
}
