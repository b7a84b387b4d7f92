import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  ClusterStatus,
  PreflightCheck,
  PreflightRequest,
  SubmitTarget,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Where one can submit to, as the workloads backend tells the caller. */
export interface Targets {
  targets: SubmitTarget[];
  clusters: ClusterStatus[];
}

/** Where a plan's facts come from. */
export interface PlanSources {
  catalog: CatalogService;
  /** Of the user: what they may not read does not exist for them. */
  credentials: BackstageCredentials;
  /** Of the plugin, to see that a name is taken by what the user may not read. */
  ownCredentials: BackstageCredentials;
  userRef: string;
  targets(): Promise<Targets>;
  /** Endpoints of an entity that the user may see. */
  endpoints(entityRef: string): Promise<Workload[]>;
  /** Looks whether a namespace has what a run needs. */
  preflight(request: PreflightRequest): Promise<PreflightCheck[]>;
  /** Address of the portal in browsers. */
  portalUrl?: string;
  /** Of runs whose request names none. */
  defaultImage?: string;
}
