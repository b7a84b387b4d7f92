import type { MetricSeries } from '@fmops/backstage-plugin-fmops-workloads-common';

/** What is shown of an endpoint, in this order. */
export const quantities: readonly MetricSeries[] = [
  {
    ...{ id: 'requestRate', title: 'Requests per second' },
    ...{ chart: 'Requests', unit: '/s' },
  },
  {
    ...{ id: 'errorRate', title: 'Failed requests per second' },
    ...{ chart: 'Requests', unit: '/s' },
  },
  {
    ...{ id: 'timeToFirstToken', title: 'Time to first token, p95' },
    ...{ chart: 'Time to first token', unit: 's' },
  },
  {
    ...{ id: 'latency', title: 'Time of a request, p95' },
    ...{ chart: 'Time of a request', unit: 's' },
  },
  {
    ...{ id: 'generationTokens', title: 'Generated tokens per second' },
    ...{ chart: 'Tokens', unit: 'tokens/s' },
  },
  {
    ...{ id: 'promptTokens', title: 'Prompt tokens per second' },
    ...{ chart: 'Tokens', unit: 'tokens/s' },
  },
  { id: 'running', title: 'Running requests', chart: 'Load' },
  { id: 'waiting', title: 'Waiting requests', chart: 'Load' },
  {
    ...{ id: 'kvCacheUse', title: 'KV cache in use, fullest replica' },
    ...{ chart: 'KV cache', unit: '%' },
  },
  {
    ...{ id: 'gpuUse', title: 'GPU use, mean' },
    ...{ chart: 'GPU use', unit: '%' },
  },
];
