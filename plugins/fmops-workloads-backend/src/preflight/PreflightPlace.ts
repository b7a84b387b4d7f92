import type {
  PreflightCheck,
  PreflightRequest,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Cluster } from '../clusters';

/** Where a workload is to go, and what it is going to need there. */
export interface PreflightPlace {
  cluster: Cluster;
  namespace: string;
  /** Of the request, else of the namespace. */
  queue?: string;
  request: PreflightRequest;
}

/** Looks for some of what a workload is going to need. Never rejects. */
export type Look = (place: PreflightPlace) => Promise<PreflightCheck[]>;
