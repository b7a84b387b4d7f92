import type { EndpointMetrics } from '@fmops/backstage-plugin-fmops-workloads-common';
import { PrometheusClient, metricQueries, podMatchers } from '../prometheus';
import {
  RealPrometheus,
  type PlayedMetric,
} from '../prometheus/__testUtils__/RealPrometheus';
import { endpointOf } from './__testUtils__/endpoints';
import { EndpointMetricsReader } from './EndpointMetricsReader';

const bin = process.env.FMOPS_PROMETHEUS_BIN;

/** A counter that grows by so much a second. */
const growing = (perSecond: number) => (time: number) =>
  Math.round(perSecond * (time % 1e7));

/** What vLLM tells of one pod. */
function vllm(namespace: string, pod: string, load = 1): PlayedMetric[] {
  const labels = { namespace, pod, model_name: 'qwen' };
  const counter = (name: string, perSecond: number, more = {}) => ({
    ...{ name: `vllm:${name}`, type: 'counter' as const },
    ...{ labels: { ...labels, ...more }, at: growing(perSecond * load) },
  });
  const gauge = (name: string, value: number) => ({
    ...{ name: `vllm:${name}`, type: 'gauge' as const },
    ...{ labels, at: () => value * load },
  });
  return [
    counter('request_success_total', 1.5, { finished_reason: 'stop' }),
    counter('request_success_total', 0.5, { finished_reason: 'length' }),
    counter('generation_tokens_total', 300),
    counter('prompt_tokens_total', 900),
    // 90 % within 0.1 s, all within 0.5 s: the p95 lies in the middle, at 0.3 s
    counter('time_to_first_token_seconds_bucket', 1.8, { le: '0.1' }),
    counter('time_to_first_token_seconds_bucket', 2, { le: '0.5' }),
    counter('time_to_first_token_seconds_bucket', 2, { le: '+Inf' }),
    counter('time_to_first_token_seconds_count', 2),
    gauge('num_requests_running', 6),
    gauge('num_requests_waiting', 2),
    gauge('kv_cache_usage_perc', 0.25),
  ];
}

const gpu = (labels: Record<string, string>, value: number): PlayedMetric => ({
  ...{ name: 'DCGM_FI_DEV_GPU_UTIL', type: 'gauge', labels },
  at: () => value,
});

/** Names that would reach further, were they not taken literally. */
const HOSTILE = ['chat.*', 'x"} or vector(1) or foo{pod="', 'a|.*', 'back\\'];

(bin ? describe : describe.skip)('metrics of a real Prometheus', () => {
  let prometheus: RealPrometheus;

  beforeAll(async () => {
    prometheus = await RealPrometheus.start(bin ?? '', [
      ...vllm('serving', 'chat-0'),
      ...vllm('serving', 'chat-1', 3),
      ...vllm('serving', 'chat-large-0', 100),
      ...vllm('elsewhere', 'chat-0', 100),
      gpu({ exported_namespace: 'serving', exported_pod: 'chat-0' }, 80),
      gpu({ exported_namespace: 'serving', exported_pod: 'chat-1' }, 40),
      gpu({ exported_namespace: 'serving', exported_pod: 'chat-large-0' }, 1),
      gpu({ namespace: 'monitoring', pod: 'dcgm-exporter-x' }, 2),
    ]);
  });

  afterAll(() => prometheus?.stop());

  const source = () => ({
    ...{ cluster: 'local', url: prometheus.url, headers: {}, matchers: {} },
    labels: { namespace: 'namespace', pod: 'pod' },
  });

  async function read(pods: string[]): Promise<EndpointMetrics> {
    const { workload, details } = endpointOf('serving', pods);
    const reader = new EndpointMetricsReader({
      sources: new Map([['local', source()]]),
      details,
    });
    try {
      return await reader.read(workload, '1h');
    } finally {
      await reader.close();
    }
  }

  it('are summed over the pods of an endpoint, and no others', async () => {
    const { status, message, sources, series } = await read([
      'chat-0',
      'chat-1',
    ]);
    expect({ status, message, sources }).toEqual({
      ...{ status: 'ok', message: undefined, sources: ['vLLM', 'DCGM'] },
    });
    const latest = Object.fromEntries(
      series.map(({ id, points }) => [id, points.at(-1)?.value]),
    );
    expect(latest).toEqual({
      requestRate: expect.closeTo(8, 1),
      timeToFirstToken: expect.closeTo(0.3, 2),
      generationTokens: expect.closeTo(1_200, -1),
      promptTokens: expect.closeTo(3_600, -1),
      running: 24,
      waiting: 8,
      kvCacheUse: 75,
      gpuUse: 60,
    });
    expect(series[0].points.length).toBeGreaterThan(115);
  });

  it.each(HOSTILE)('%j is the name of no pod but its own', async name => {
    expect(await read([name])).toMatchObject({ status: 'noData', series: [] });
    expect((await read(['chat-0', name])).series.length).toBe(8);
  });

  it.each(metricQueries.map(entry => [entry.query, entry]))(
    'understands %s',
    async (_, { query }) => {
      const client = new PrometheusClient(source());
      const { own, exported } = podMatchers(source(), 'serving', ['chat-0']);
      const filled = query
        .replaceAll('$pods', own)
        .replaceAll('$exported', exported)
        .replaceAll('$rate', '2m');
      const end = Date.now() / 1000;
      await expect(
        client.queryRange(filled, { start: end - 60, end }, 30),
      ).resolves.toEqual(expect.any(Array));
      await client.close();
    },
  );
});
