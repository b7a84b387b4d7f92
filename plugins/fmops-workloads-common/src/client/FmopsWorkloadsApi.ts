import type { EndpointMetrics, MetricPattern, MetricRange } from '../metrics';
import type { Capacity } from '../capacity';
import type { CostQuery, CostReport } from '../cost';
import type { EksFacts } from '../eks';
import type { PreflightCheck, PreflightRequest } from '../preflight';
import type { ClusterRights } from '../rights';
import type {
  ActRequest,
  ActResult,
  ClusterStatus,
  KeptLog,
  LogSource,
  LogStreamSource,
  OfferedAct,
  SubmitRequest,
  SubmitResult,
  SubmitTarget,
  Workload,
  WorkloadDetails,
  WorkloadManifest,
  WorkloadStreamEvent,
} from '../workload';

/**
 * What to list or stream: the workloads of one entity, or all that the caller may see.
 *
 * @public
 */
export interface WorkloadQuery {
  entityRef?: string;
  /** Only those that say that they start from this model, make it or serve it. */
  modelRef?: string;
}

/**
 * Options of every call: backends pass a token, browsers have none to pass.
 *
 * @public
 */
export interface RequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/**
 * The API of the workloads backend, as described in its OpenAPI document.
 *
 * @public
 */
export interface FmopsWorkloadsApi {
  list(
    query: WorkloadQuery,
    options?: RequestOptions,
  ): Promise<{ items: Workload[]; clusters: ClusterStatus[] }>;

  /**
   * Follows the workloads of `query`: a snapshot, then changes. Reconnects by
   * itself until the signal aborts; a lost connection is told by `onStatus`.
   */
  stream(
    query: WorkloadQuery,
    handlers: {
      onEvent(event: WorkloadStreamEvent): void;
      onStatus?(status: 'live' | 'reconnecting', error?: Error): void;
    },
    options: RequestOptions & { signal: AbortSignal },
  ): Promise<void>;

  details(
    id: { cluster: string; uid: string },
    options?: RequestOptions,
  ): Promise<WorkloadDetails>;

  /** Follows details: the whole again at each change. */
  streamDetails(
    id: { cluster: string; uid: string },
    handlers: {
      onDetails(details: WorkloadDetails): void;
      onStatus?(status: 'live' | 'reconnecting', error?: Error): void;
    },
    options: RequestOptions & { signal: AbortSignal },
  ): Promise<void>;

  /** The object as the cluster has it now, without secrets; refused with 404 once it is gone. */
  manifest(
    id: { cluster: string; uid: string },
    options?: RequestOptions,
  ): Promise<WorkloadManifest>;

  /**
   * Follows the log of one container, line by line, until it ends. After a lost
   * connection it goes on with the line after the last one seen.
   */
  streamLog(
    id: { cluster: string; uid: string },
    source: LogStreamSource,
    handlers: { onLines(lines: string[]): void },
    options: RequestOptions & { signal: AbortSignal },
  ): Promise<void>;

  /**
   * Opens the whole log of one container as plain text, as far as it is written:
   * to be read from `body` as it comes, or with `blob()`. Where the limit of the
   * backend cuts it off, its last line says so.
   */
  downloadLog(
    id: { cluster: string; uid: string },
    source: LogSource,
    options?: RequestOptions,
  ): Promise<Response>;

  /** The last lines that were kept when the run ended; refused with 404 when none were. */
  keptLog(
    id: { cluster: string; uid: string },
    options?: RequestOptions,
  ): Promise<KeptLog>;

  /** What Prometheus tells of the workload, or why it tells nothing. */
  metrics(
    id: { cluster: string; uid: string },
    query: { range: MetricRange },
    options?: RequestOptions,
  ): Promise<EndpointMetrics>;
  /** Patterns of metrics in logs that modules of the backend have added. */
  metricPatterns(options?: RequestOptions): Promise<MetricPattern[]>;
  clusters(options?: RequestOptions): Promise<ClusterStatus[]>;

  /** What AWS tells of an EKS cluster, by its entity. */
  eksFacts(entityRef: string, options?: RequestOptions): Promise<EksFacts>;

  /** What the portal may do in all clusters, or in one, and what it lacks. */
  clusterRights(
    query: { cluster?: string },
    options?: RequestOptions,
  ): Promise<ClusterRights[]>;

  /** Accelerators and queues of the clusters, and what uses and wants them. */
  capacity(options?: RequestOptions): Promise<Capacity>;

  /** What runs and endpoints cost over time. */
  costs(query: CostQuery, options?: RequestOptions): Promise<CostReport>;

  /** Namespaces that the caller could submit to. */
  targets(options?: RequestOptions): Promise<SubmitTarget[]>;

  /** Looks whether a namespace has what a workload is going to need; changes nothing. */
  preflight(
    request: PreflightRequest,
    options?: RequestOptions,
  ): Promise<PreflightCheck[]>;

  submit(
    request: SubmitRequest,
    options?: RequestOptions,
  ): Promise<SubmitResult>;

  /** Stops a running or queued job; its record stays, as Cancelled. */
  stop(
    id: { cluster: string; uid: string },
    options?: RequestOptions,
  ): Promise<void>;

  /** What the kind and the state of a workload allow, and whether the caller may do it. */
  acts(
    id: { cluster: string; uid: string },
    options?: RequestOptions,
  ): Promise<OfferedAct[]>;

  /** Pauses, resumes, scales, retries or deletes a workload. */
  act(
    id: { cluster: string; uid: string },
    request: ActRequest,
    options?: RequestOptions,
  ): Promise<ActResult>;
}
