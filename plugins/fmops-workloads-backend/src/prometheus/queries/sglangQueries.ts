import { highestPercent, p95, rate, total } from './forms';
import type { MetricQuery } from './MetricQuery';

const source = 'SGLang';

/** https://docs.sglang.io/references/production_metrics.html */
export const sglangQueries: readonly MetricQuery[] = [
  {
    ...{ quantity: 'requestRate', source },
    needs: ['sglang:num_requests_total'],
    query: rate('sglang:num_requests_total'),
  },
  {
    ...{ quantity: 'errorRate', source },
    needs: ['sglang:num_aborted_requests_total'],
    query: rate('sglang:num_aborted_requests_total'),
  },
  {
    ...{ quantity: 'timeToFirstToken', source },
    needs: ['sglang:time_to_first_token_seconds_count'],
    query: p95('sglang:time_to_first_token_seconds'),
  },
  {
    ...{ quantity: 'latency', source },
    needs: ['sglang:e2e_request_latency_seconds_count'],
    query: p95('sglang:e2e_request_latency_seconds'),
  },
  {
    ...{ quantity: 'generationTokens', source },
    needs: ['sglang:generation_tokens_total'],
    query: rate('sglang:generation_tokens_total'),
  },
  {
    ...{ quantity: 'promptTokens', source },
    needs: ['sglang:prompt_tokens_total'],
    query: rate('sglang:prompt_tokens_total'),
  },
  {
    ...{ quantity: 'running', source },
    needs: ['sglang:num_running_reqs'],
    query: total('sglang:num_running_reqs'),
  },
  {
    ...{ quantity: 'waiting', source },
    needs: ['sglang:num_queue_reqs'],
    query: total('sglang:num_queue_reqs'),
  },
  {
    ...{ quantity: 'kvCacheUse', source },
    needs: ['sglang:token_usage'],
    query: highestPercent('sglang:token_usage'),
  },
];
