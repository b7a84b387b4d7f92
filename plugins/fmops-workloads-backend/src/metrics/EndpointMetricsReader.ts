import { toError } from '@backstage/errors';
import {
  workloadKey,
  type EndpointMetrics,
  type MetricRange,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { WorkloadDetailsReader } from '../details';
import {
  podMatchers,
  PrometheusClient,
  type PrometheusSource,
} from '../prometheus';
import { PodNames } from './PodNames';
import { rangeQueries } from './ranges';
import { readSeries } from './readSeries';
import { SharedReads } from './SharedReads';

/**
 * Reads what Prometheus knows of workloads. All who look at one share what is
 * read; nothing is read while nobody looks. That a caller may see the workload
 * is checked before.
 */
export class EndpointMetricsReader {
  readonly #sources: ReadonlyMap<string, PrometheusSource>;
  readonly #details: Pick<WorkloadDetailsReader, 'read'>;
  readonly #clients = new Map<string, PrometheusClient>();
  readonly #pods = new PodNames();
  readonly #reads = new SharedReads<EndpointMetrics>();

  constructor(options: {
    /** By cluster. */
    sources: ReadonlyMap<string, PrometheusSource>;
    details: Pick<WorkloadDetailsReader, 'read'>;
  }) {
    this.#sources = options.sources;
    this.#details = options.details;
    for (const [cluster, source] of options.sources) {
      this.#clients.set(cluster, new PrometheusClient(source));
    }
  }

  /** Never rejects because of Prometheus: that it fails is told in the answer. */
  async read(workload: Workload, range: MetricRange): Promise<EndpointMetrics> {
    const { cluster } = workload.ref;
    const source = this.#sources.get(cluster);
    const client = this.#clients.get(cluster);
    if (!source || !client) {
      return { ...emptyAnswer(range), status: 'notConfigured' };
    }
    const { fresh } = rangeQueries[range];
    return this.#reads.get(
      `${workloadKey(workload)} ${range}`,
      fresh * 1_000,
      () => this.#read({ source, client }, workload, range),
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.#clients.values()].map(c => c.close()));
  }

  async #read(
    { source, client }: { source: PrometheusSource; client: PrometheusClient },
    workload: Workload,
    range: MetricRange,
  ): Promise<EndpointMetrics> {
    const answer = emptyAnswer(range);
    const { cluster, uid, namespace } = workload.ref;
    try {
      const { pods, unavailable } = await this.#details.read(cluster, uid);
      const names = this.#pods.add(
        workloadKey(workload),
        pods.map(({ name }) => name),
      );
      if (names.length === 0) {
        return { ...answer, status: 'noData', message: unavailable };
      }
      const { series, sources, errors } = await readSeries(
        client,
        podMatchers(source, namespace, names),
        rangeQueries[range],
      );
      const [error] = errors;
      const status = series.length ? 'ok' : undefined;
      return {
        ...{ ...answer, series, sources, message: error?.message },
        status: status ?? (error ? 'failed' : 'noData'),
      };
    } catch (error) {
      return { ...answer, status: 'failed', message: toError(error).message };
    }
  }
}

function emptyAnswer(range: MetricRange) {
  return {
    range,
    readAt: new Date().toISOString(),
    stepSeconds: rangeQueries[range].step,
    sources: [],
    series: [],
  };
}
