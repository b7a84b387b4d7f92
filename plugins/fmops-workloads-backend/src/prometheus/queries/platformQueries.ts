import { p95, rate, rateOf, total } from './forms';
import type { MetricQuery } from './MetricQuery';

/** What stands before an engine tells of requests: used where the engine does not. */
export const platformQueries: readonly MetricQuery[] = [
  // https://docs.ray.io/en/latest/serve/monitoring.html
  ...['ray_serve_num_http_requests_total', 'ray_serve_num_http_requests'].map(
    counter => ({
      ...{ quantity: 'requestRate', source: 'Ray Serve' },
      ...{ needs: [counter], query: rate(counter) },
    }),
  ),
  ...[
    'ray_serve_num_http_error_requests_total',
    'ray_serve_num_http_error_requests',
  ].map(counter => ({
    ...{ quantity: 'errorRate', source: 'Ray Serve' },
    ...{ needs: [counter], query: rate(counter) },
  })),
  {
    ...{ quantity: 'latency', source: 'Ray Serve' },
    needs: ['ray_serve_http_request_latency_ms_count'],
    query: p95('ray_serve_http_request_latency_ms', 1_000),
  },
  {
    ...{ quantity: 'running', source: 'Ray Serve' },
    needs: ['ray_serve_replica_processing_queries'],
    query: total('ray_serve_replica_processing_queries'),
  },
  {
    ...{ quantity: 'waiting', source: 'Ray Serve' },
    needs: ['ray_serve_deployment_queued_queries'],
    query: total('ray_serve_deployment_queued_queries'),
  },
  // https://knative.dev/docs/serving/services/service-metrics, of the queue proxy
  {
    ...{ quantity: 'requestRate', source: 'Knative' },
    needs: ['revision_app_request_count'],
    query: rate('revision_app_request_count'),
  },
  {
    ...{ quantity: 'errorRate', source: 'Knative' },
    needs: ['revision_app_request_count'],
    query: rateOf('revision_app_request_count', 'response_code_class="5xx"'),
  },
  {
    ...{ quantity: 'latency', source: 'Knative' },
    needs: ['revision_app_request_latencies_count'],
    query: p95('revision_app_request_latencies', 1_000),
  },
  {
    ...{ quantity: 'waiting', source: 'Knative' },
    needs: ['revision_queue_depth'],
    query: total('revision_queue_depth'),
  },
  // https://knative.dev/docs/serving/observability/metrics/serving-metrics, since 1.19
  {
    ...{ quantity: 'latency', source: 'Knative' },
    needs: ['kn_serving_invocation_duration_seconds_count'],
    query: p95('kn_serving_invocation_duration_seconds'),
  },
  {
    ...{ quantity: 'requestRate', source: 'Knative' },
    needs: ['kn_serving_invocation_duration_seconds_count'],
    query: rate('kn_serving_invocation_duration_seconds_count'),
  },
  {
    ...{ quantity: 'waiting', source: 'Knative' },
    needs: ['kn_serving_queue_depth'],
    query: total('kn_serving_queue_depth'),
  },
  // KServe's own model server
  {
    ...{ quantity: 'requestRate', source: 'KServe' },
    needs: ['request_predict_seconds_count'],
    query: rate('request_predict_seconds_count'),
  },
  {
    ...{ quantity: 'latency', source: 'KServe' },
    needs: ['request_predict_seconds_count'],
    query: p95('request_predict_seconds'),
  },
  // The OpenAI-compatible servers of vLLM and others count responses by class
  {
    ...{ quantity: 'errorRate', source: 'HTTP server' },
    needs: ['http_requests_total'],
    query: rateOf('http_requests_total', 'status=~"5.."'),
  },
];

/** https://docs.nvidia.com/datacenter/dcgm/latest/reference/command-line-reference/dcgm-exporter.html */
export const gpuQueries: readonly MetricQuery[] = [
  {
    ...{ quantity: 'gpuUse', source: 'DCGM' },
    needs: ['DCGM_FI_DEV_GPU_UTIL'],
    // Without honorLabels Prometheus renames what the exporter says of pods
    query:
      'avg(DCGM_FI_DEV_GPU_UTIL{$exported}) or avg(DCGM_FI_DEV_GPU_UTIL{$pods})',
  },
];
