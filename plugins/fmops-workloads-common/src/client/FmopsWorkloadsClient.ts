import { ResponseError } from '@backstage/errors';
import type { EndpointMetrics, MetricPattern, MetricRange } from '../metrics';
import type { Capacity } from '../capacity';
import type { CostQuery, CostReport } from '../cost';
import type { EksFacts } from '../eks';
import type {
  InvocationRequest,
  VersionChange,
  VersionChangeRequest,
} from '../endpoint';
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
import type {
  FmopsWorkloadsApi,
  RequestOptions,
  WorkloadQuery,
} from './FmopsWorkloadsApi';
import { followEvents, type FollowTimes } from './followEvents';

const PLUGIN_ID = 'fmops-workloads';

/**
 * Who asks, and until when a stream is followed.
 *
 * @public
 */
export type StreamOptions = RequestOptions & { signal: AbortSignal };

/**
 * What streams tell about their connection.
 *
 * @public
 */
export interface StreamStatusHandler {
  onStatus?(status: 'live' | 'reconnecting', error?: Error): void;
}

/**
 * Client of the workloads backend, for browsers and backends.
 *
 * @public
 */
export class FmopsWorkloadsClient implements FmopsWorkloadsApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };
  readonly #times?: Partial<FollowTimes>;

  /**
   * @param options - `discoveryApi` of either side; `fetchApi` adds the user's
   *   token in browsers and is left out in backends, which pass `token` per call
   */
  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
    /** Waits of streams, for tests. */
    times?: Partial<FollowTimes>;
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi ?? { fetch: (...args) => fetch(...args) };
    this.#times = options.times;
  }

  async list(
    query: WorkloadQuery,
    options?: RequestOptions,
  ): Promise<{ items: Workload[]; clusters: ClusterStatus[] }> {
    return this.#json('/v1/workloads', { query: { ...query }, options });
  }

  async stream(
    query: WorkloadQuery,
    handlers: StreamStatusHandler & {
      onEvent(event: WorkloadStreamEvent): void;
    },
    options: StreamOptions,
  ): Promise<void> {
    await this.#follow('/v1/workloads/stream', () => ({ ...query }), {
      options,
      onStatus: handlers.onStatus,
      onEvent: (type, data) => {
        const event = toStreamEvent(type, data);
        if (event) {
          handlers.onEvent(event);
        }
      },
    });
  }

  async details(
    id: { cluster: string; uid: string },
    options?: RequestOptions,
  ): Promise<WorkloadDetails> {
    return this.#json(workloadPath(id), { options });
  }

  async streamDetails(
    id: { cluster: string; uid: string },
    handlers: StreamStatusHandler & {
      onDetails(details: WorkloadDetails): void;
    },
    options: StreamOptions,
  ): Promise<void> {
    await this.#follow(`${workloadPath(id)}/stream`, () => ({}), {
      options,
      onStatus: handlers.onStatus,
      onEvent: (type, data) => {
        if (type === 'details') {
          handlers.onDetails(data as WorkloadDetails);
        }
      },
    });
  }

  async manifest(
    id: { cluster: string; uid: string },
    options?: RequestOptions,
  ): Promise<WorkloadManifest> {
    return this.#json(`${workloadPath(id)}/manifest`, { options });
  }

  async streamLog(
    id: { cluster: string; uid: string },
    source: LogStreamSource,
    handlers: { onLines(lines: string[]): void },
    options: StreamOptions,
  ): Promise<void> {
    // The last event tells the backend where to go on: nothing comes twice.
    await this.#follow(`${workloadPath(id)}/log`, () => ({ ...source }), {
      options,
      onEvent: (type, data) => {
        if (type === 'lines') {
          handlers.onLines(data as string[]);
        }
        return type === 'end';
      },
    });
  }

  async downloadLog(
    id: { cluster: string; uid: string },
    source: LogSource,
    options?: RequestOptions,
  ): Promise<Response> {
    const query = { ...source };
    return this.#send(`${workloadPath(id)}/log/download`, { query, options });
  }

  async keptLog(
    id: { cluster: string; uid: string },
    options?: RequestOptions,
  ): Promise<KeptLog> {
    return this.#json(`${workloadPath(id)}/log/kept`, { options });
  }

  async metrics(
    id: { cluster: string; uid: string },
    query: { range: MetricRange },
    options?: RequestOptions,
  ): Promise<EndpointMetrics> {
    return this.#json(`${workloadPath(id)}/metrics`, { query, options });
  }

  async metricPatterns(options?: RequestOptions): Promise<MetricPattern[]> {
    const { items } = await this.#json<{ items: MetricPattern[] }>(
      '/v1/metric-patterns',
      { options },
    );
    return items;
  }

  async clusters(options?: RequestOptions): Promise<ClusterStatus[]> {
    const { items } = await this.#json<{ items: ClusterStatus[] }>(
      '/v1/clusters',
      { options },
    );
    return items;
  }

  async eksFacts(
    entityRef: string,
    options?: RequestOptions,
  ): Promise<EksFacts> {
    return this.#json('/v1/eks', { query: { entityRef }, options });
  }

  async clusterRights(
    query: { cluster?: string },
    options?: RequestOptions,
  ): Promise<ClusterRights[]> {
    const { items } = await this.#json<{ items: ClusterRights[] }>(
      '/v1/cluster-rights',
      { query, options },
    );
    return items;
  }

  async capacity(options?: RequestOptions): Promise<Capacity> {
    return this.#json('/v1/capacity', { options });
  }

  async costs(query: CostQuery, options?: RequestOptions): Promise<CostReport> {
    return this.#json('/v1/costs', { query: { ...query }, options });
  }

  async targets(options?: RequestOptions): Promise<SubmitTarget[]> {
    const { items } = await this.#json<{ items: SubmitTarget[] }>(
      '/v1/targets',
      { options },
    );
    return items;
  }

  async preflight(
    request: PreflightRequest,
    options?: RequestOptions,
  ): Promise<PreflightCheck[]> {
    const { items } = await this.#json<{ items: PreflightCheck[] }>(
      '/v1/preflight',
      { method: 'POST', body: request, options },
    );
    return items;
  }

  async submit(
    request: SubmitRequest,
    options?: RequestOptions,
  ): Promise<SubmitResult> {
    return this.#json('/v1/submissions', {
      method: 'POST',
      body: request,
      options,
    });
  }

  async stop(
    id: { cluster: string; uid: string },
    options?: RequestOptions,
  ): Promise<void> {
    await this.#send(`${workloadPath(id)}/stop`, { method: 'POST', options });
  }

  async acts(
    id: { cluster: string; uid: string },
    options?: RequestOptions,
  ): Promise<OfferedAct[]> {
    const { items } = await this.#json<{ items: OfferedAct[] }>(
      `${workloadPath(id)}/acts`,
      { options },
    );
    return items;
  }

  async act(
    id: { cluster: string; uid: string },
    request: ActRequest,
    options?: RequestOptions,
  ): Promise<ActResult> {
    return this.#json(`${workloadPath(id)}/acts`, {
      method: 'POST',
      body: request,
      options,
    });
  }

  /**
   * Asks an endpoint, for the evaluations backend alone: others go through its
   * playground. The answer is the endpoint's own, see `INVOCATION_HEADERS`.
   *
   * @throws `ResponseError` where it cannot be asked
   */
  async invoke(
    request: InvocationRequest,
    options?: RequestOptions,
  ): Promise<Response> {
    return this.#send('/v1/invocations', {
      method: 'POST',
      body: request,
      options,
    });
  }

  /**
   * Has an endpoint serve a version of its model, for the evaluations backend
   * alone: others ask for a promotion. The same again changes nothing, and tells
   * how far it has come.
   */
  async changeVersion(
    request: VersionChangeRequest,
    options?: RequestOptions,
  ): Promise<VersionChange> {
    return this.#json('/v1/version-changes', {
      method: 'POST',
      body: request,
      options,
    });
  }

  async #json<T>(path: string, request: Request): Promise<T> {
    const response = await this.#send(path, request);
    return response.json() as Promise<T>;
  }

  async #send(path: string, request: Request): Promise<Response> {
    const { method, body, query, options } = request;
    const response = await this.#fetchApi.fetch(await this.#url(path, query), {
      method,
      signal: options?.signal,
      headers: {
        ...authorization(options),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }

  async #follow(
    path: string,
    query: () => Query,
    follow: StreamStatusHandler & {
      options: StreamOptions;
      onEvent(type: string | undefined, data: unknown): boolean | void;
    },
  ): Promise<void> {
    const { options, onEvent, onStatus } = follow;
    await followEvents({
      signal: options.signal,
      times: this.#times,
      onStatus,
      open: async ({ headers, signal }) =>
        this.#fetchApi.fetch(await this.#url(path, query()), {
          headers: { ...headers, ...authorization(options) },
          signal,
        }),
      onEvent: ({ event, data }) => onEvent(event, JSON.parse(data)),
    });
  }

  async #url(path: string, query: Query = {}): Promise<string> {
    const parameters = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) {
        parameters.set(key, `${value}`);
      }
    }
    const search = parameters.size ? `?${parameters}` : '';
    const base = await this.#discoveryApi.getBaseUrl(PLUGIN_ID);
    return `${base}${path}${search}`;
  }
}

type Query = Record<string, string | number | boolean | undefined>;

interface Request {
  method?: 'POST';
  query?: Query;
  body?: unknown;
  options?: RequestOptions;
}

function workloadPath({ cluster, uid }: { cluster: string; uid: string }) {
  return `/v1/workloads/${encodeURIComponent(cluster)}/${encodeURIComponent(
    uid,
  )}`;
}

function authorization(options?: RequestOptions): Record<string, string> {
  return options?.token ? { Authorization: `Bearer ${options.token}` } : {};
}

// Events of a newer backend are left out.
function toStreamEvent(
  type: string | undefined,
  data: unknown,
): WorkloadStreamEvent | undefined {
  switch (type) {
    case 'snapshot':
      return { type, ...(data as SnapshotData) };
    case 'changed':
      return { type, workload: data as Workload };
    case 'removed':
      return { type, key: (data as { key: string }).key };
    case 'cluster':
      return { type, cluster: data as ClusterStatus };
    default:
      return undefined;
  }
}

interface SnapshotData {
  workloads: Workload[];
  clusters: ClusterStatus[];
}
