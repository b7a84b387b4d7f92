import { p95, rate, total } from './forms';
import type { MetricQuery } from './MetricQuery';

const source = 'TGI';

/** https://huggingface.co/docs/text-generation-inference/reference/metrics */
export const tgiQueries: readonly MetricQuery[] = [
  {
    ...{ quantity: 'requestRate', source },
    needs: ['tgi_request_count'],
    query: rate('tgi_request_count'),
  },
  {
    ...{ quantity: 'errorRate', source },
    needs: ['tgi_request_failure'],
    query: rate('tgi_request_failure'),
  },
  {
    ...{ quantity: 'latency', source },
    needs: ['tgi_request_duration_count'],
    query: p95('tgi_request_duration'),
  },
  {
    ...{ quantity: 'generationTokens', source },
    needs: ['tgi_request_generated_tokens_sum'],
    query: rate('tgi_request_generated_tokens_sum'),
  },
  {
    ...{ quantity: 'promptTokens', source },
    needs: ['tgi_request_input_length_sum'],
    query: rate('tgi_request_input_length_sum'),
  },
  {
    ...{ quantity: 'running', source },
    needs: ['tgi_batch_current_size'],
    query: total('tgi_batch_current_size'),
  },
  {
    ...{ quantity: 'waiting', source },
    needs: ['tgi_queue_size'],
    query: total('tgi_queue_size'),
  },
];
