import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { MetricPatterns } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { WorkloadAccess } from '../access';
import type { CapacityReader } from '../capacity';
import type { ClusterRegistry } from '../clusters';
import type { CostReporter } from '../cost';
import type { WorkloadDetailsReader } from '../details';
import type { EksFactsReader } from '../eks';
import type { UserConnections } from '../identity';
import type { Invocations } from '../invoke';
import type { KeptRuns } from '../kept';
import type { KindRegistry } from '../kinds';
import type { LogDownloads } from '../logs';
import type { EndpointMetricsReader } from '../metrics';
import type { Preflight } from '../preflight';
import type { RightsReader } from '../rights';
import type { StreamSessions, WorkloadViews } from '../stream';
import type { WorkloadStore } from '../store';
import type {
  Acts,
  Stops,
  Submissions,
  Targets,
  VersionChanges,
} from '../submit';

/** What the routes call. */
export interface RouteContext {
  access: WorkloadAccess;
  acts: Acts;
  auditor: AuditorService;
  capacity: CapacityReader;
  clusters: ClusterRegistry;
  costs: CostReporter;
  details: WorkloadDetailsReader;
  downloads: LogDownloads;
  eks: EksFactsReader;
  /** Locations whose entities of EKS clusters are believed. */
  eksLocations: readonly string[];
  httpAuth: HttpAuthService;
  identity: UserConnections;
  invocations: Invocations;
  kept: KeptRuns;
  kinds: KindRegistry;
  metrics: EndpointMetricsReader;
  metricPatterns: MetricPatterns;
  preflight: Preflight;
  rights: RightsReader;
  sessions: StreamSessions;
  stops: Stops;
  store: WorkloadStore;
  submissions: Submissions;
  targets: Targets;
  versions: VersionChanges;
  views: WorkloadViews;
}
