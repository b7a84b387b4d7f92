import { highestPercent, p95, rate, total } from './forms';
import type { MetricQuery } from './MetricQuery';

/** As vLLM names its metrics itself, and where Ray Serve exports them. */
const PREFIXES = ['vllm:', 'ray_vllm_', 'ray_vllm:'];

function queriesOf(prefix: string): Omit<MetricQuery, 'source'>[] {
  const name = (metric: string) => `${prefix}${metric}`;
  const needs = (metric: string) => [name(metric)];
  return [
    {
      quantity: 'requestRate',
      needs: needs('request_success_total'),
      query: rate(name('request_success_total')),
    },
    {
      quantity: 'timeToFirstToken',
      needs: needs('time_to_first_token_seconds_count'),
      query: p95(name('time_to_first_token_seconds')),
    },
    {
      quantity: 'latency',
      needs: needs('e2e_request_latency_seconds_count'),
      query: p95(name('e2e_request_latency_seconds')),
    },
    {
      quantity: 'generationTokens',
      needs: needs('generation_tokens_total'),
      query: rate(name('generation_tokens_total')),
    },
    {
      quantity: 'promptTokens',
      needs: needs('prompt_tokens_total'),
      query: rate(name('prompt_tokens_total')),
    },
    {
      quantity: 'running',
      needs: needs('num_requests_running'),
      query: total(name('num_requests_running')),
    },
    {
      quantity: 'waiting',
      needs: needs('num_requests_waiting'),
      query: total(name('num_requests_waiting')),
    },
    // Older releases say gpu_cache_usage_perc; both count from 0 to 1
    ...['kv_cache_usage_perc', 'gpu_cache_usage_perc'].map(metric => ({
      quantity: 'kvCacheUse',
      needs: needs(metric),
      query: highestPercent(name(metric)),
    })),
  ];
}

/** https://docs.vllm.ai/en/stable/usage/metrics/ */
export const vllmQueries: readonly MetricQuery[] = PREFIXES.flatMap(prefix =>
  queriesOf(prefix).map(query => ({ ...query, source: 'vLLM' })),
);
