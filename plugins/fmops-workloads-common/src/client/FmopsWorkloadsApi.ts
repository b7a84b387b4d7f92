import type {
  ActRequest,
  ActResult,
  ClusterStatus,
  OfferedAct,
  SubmitRequest,
  SubmitResult,
  SubmitTarget,
  Workload,
  WorkloadDetails,
  WorkloadStreamEvent,
} from '../workload';

/** What to list or stream: the workloads of one entity, or all that the caller may see. */
export interface WorkloadQuery {
  entityRef?: string;
  /** Only those that say that they start from this model, make it or serve it. */
  modelRef?: string;
}

/** Options of every call: backends pass a token, browsers have none to pass. */
export interface RequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/** The API of the workloads backend, as described in its OpenAPI document. */
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

  /** Follows the log of one container, line by line, until it ends. */
  streamLog(
    id: { cluster: string; uid: string },
    source: { pod: string; container?: string; tailLines?: number },
    handlers: { onLines(lines: string[]): void },
    options: RequestOptions & { signal: AbortSignal },
  ): Promise<void>;

  clusters(options?: RequestOptions): Promise<ClusterStatus[]>;

  /** Namespaces that the caller could submit to. */
  targets(options?: RequestOptions): Promise<SubmitTarget[]>;

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
