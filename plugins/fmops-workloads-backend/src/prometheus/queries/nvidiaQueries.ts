import { highestPercent, p95, rate, total } from './forms';
import type { MetricQuery } from './MetricQuery';

/** https://docs.nvidia.com/nim/large-language-models/latest/observability.html */
const nimQueries: readonly Omit<MetricQuery, 'source'>[] = [
  {
    quantity: 'requestRate',
    needs: ['request_finish_total', 'num_requests_running'],
    query: rate('request_finish_total'),
  },
  {
    quantity: 'errorRate',
    needs: ['request_failure_total', 'num_requests_running'],
    query: rate('request_failure_total'),
  },
  {
    quantity: 'timeToFirstToken',
    needs: ['time_to_first_token_seconds_count'],
    query: p95('time_to_first_token_seconds'),
  },
  {
    quantity: 'latency',
    needs: ['e2e_request_latency_seconds_count'],
    query: p95('e2e_request_latency_seconds'),
  },
  {
    quantity: 'generationTokens',
    needs: ['generation_tokens_total'],
    query: rate('generation_tokens_total'),
  },
  {
    quantity: 'promptTokens',
    needs: ['prompt_tokens_total'],
    query: rate('prompt_tokens_total'),
  },
  {
    quantity: 'running',
    needs: ['num_requests_running'],
    query: total('num_requests_running'),
  },
  {
    quantity: 'waiting',
    needs: ['num_requests_waiting'],
    query: total('num_requests_waiting'),
  },
  {
    quantity: 'kvCacheUse',
    needs: ['gpu_cache_usage_perc'],
    query: highestPercent('gpu_cache_usage_perc'),
  },
];

const BLOCKS = 'nv_trt_llm_kv_cache_block_metrics';
const blocks = (type: string) =>
  `max(${BLOCKS}{$pods,kv_cache_block_type="${type}"})`;

/**
 * https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/metrics.html
 * and the metrics of its TensorRT-LLM backend
 */
const tritonQueries: readonly Omit<MetricQuery, 'source'>[] = [
  {
    quantity: 'requestRate',
    needs: ['nv_inference_request_success'],
    query: rate('nv_inference_request_success'),
  },
  {
    quantity: 'errorRate',
    needs: ['nv_inference_request_failure'],
    query: rate('nv_inference_request_failure'),
  },
  {
    quantity: 'timeToFirstToken',
    needs: ['nv_inference_first_response_histogram_ms_count'],
    query: p95('nv_inference_first_response_histogram_ms', 1_000),
  },
  {
    quantity: 'latency',
    needs: ['nv_inference_request_summary_us'],
    query: 'max(nv_inference_request_summary_us{$pods,quantile="0.95"}) / 1e6',
  },
  {
    quantity: 'running',
    needs: ['nv_trt_llm_request_metrics'],
    query: 'sum(nv_trt_llm_request_metrics{$pods,request_type="active"})',
  },
  {
    quantity: 'waiting',
    needs: ['nv_inference_pending_request_count'],
    query: total('nv_inference_pending_request_count'),
  },
  {
    quantity: 'kvCacheUse',
    needs: [BLOCKS],
    query: `${blocks('used')} / ${blocks('max')} * 100`,
  },
];

/** NIM and Triton. */
export const nvidiaQueries: readonly MetricQuery[] = [
  ...nimQueries.map(query => ({ ...query, source: 'NIM' })),
  ...tritonQueries.map(query => ({ ...query, source: 'Triton' })),
];
