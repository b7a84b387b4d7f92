import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { MetricPatterns } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { WorkloadAccess } from '../access';
import type { ClusterRegistry } from '../clusters';
import type { WorkloadDetailsReader } from '../details';
import type { LogDownloads } from '../logs';
import type { EndpointMetricsReader } from '../metrics';
import type { StreamSessions, WorkloadViews } from '../stream';
import type { WorkloadStore } from '../store';
import type { Acts, Stops, Submissions, Targets } from '../submit';

/** What the routes call. */
export interface RouteContext {
  access: WorkloadAccess;
  acts: Acts;
  auditor: AuditorService;
  clusters: ClusterRegistry;
  details: WorkloadDetailsReader;
  downloads: LogDownloads;
  httpAuth: HttpAuthService;
  metrics: EndpointMetricsReader;
  metricPatterns: MetricPatterns;
  sessions: StreamSessions;
  stops: Stops;
  store: WorkloadStore;
  submissions: Submissions;
  targets: Targets;
  views: WorkloadViews;
}
