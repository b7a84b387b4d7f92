/**
 * A quantity that logs tell over the course of a run.
 *
 * @public
 */
export interface MetricSeries {
  /** Such as `loss`; camelCase. */
  id: string;
  title: string;
  /** Series of the same chart are drawn together, with one scale. */
  chart: string;
  /** As people write it after a number, such as `tokens/s`; none for plain numbers. */
  unit?: string;
}

/**
 * The series that the built-in patterns tell, in the order in which they are shown.
 *
 * @public
 */
export const METRIC_SERIES: readonly MetricSeries[] = [
  { id: 'loss', title: 'Loss', chart: 'Loss' },
  { id: 'evalLoss', title: 'Evaluation loss', chart: 'Loss' },
  { id: 'reward', title: 'Reward', chart: 'Reward' },
  { id: 'learningRate', title: 'Learning rate', chart: 'Learning rate' },
  { id: 'gradNorm', title: 'Gradient norm', chart: 'Gradient norm' },
  ...[
    { id: 'tokensPerSecond', title: 'Tokens per second' },
    { id: 'tokensPerSecondPerGpu', title: 'Tokens per second and GPU' },
    { id: 'promptTokensPerSecond', title: 'Prompt tokens per second' },
    { id: 'generationTokensPerSecond', title: 'Generated tokens per second' },
  ].map(series => ({ ...series, chart: 'Tokens', unit: 'tokens/s' })),
  {
    ...{ id: 'samplesPerSecond', title: 'Samples per second' },
    ...{ chart: 'Samples', unit: 'samples/s' },
  },
  {
    ...{ id: 'stepSeconds', title: 'Time per step' },
    ...{ chart: 'Time per step', unit: 's' },
  },
  {
    ...{ id: 'teraflopsPerGpu', title: 'Throughput per GPU' },
    ...{ chart: 'Throughput per GPU', unit: 'TFLOP/s' },
  },
  { id: 'mfu', title: 'Model FLOPs use', chart: 'Model FLOPs use', unit: '%' },
  { id: 'accuracy', title: 'Accuracy', chart: 'Accuracy' },
  { id: 'evalAccuracy', title: 'Evaluation accuracy', chart: 'Accuracy' },
  { id: 'runningRequests', title: 'Running requests', chart: 'Requests' },
  { id: 'waitingRequests', title: 'Waiting requests', chart: 'Requests' },
  ...[
    { id: 'timeToFirstTokenMedian', title: 'First token, median' },
    { id: 'timeToFirstTokenP95', title: 'First token, 95th percentile' },
  ].map(series => ({ ...series, chart: 'Time to first token', unit: 'ms' })),
  ...[
    { id: 'timeBetweenTokensMedian', title: 'Between tokens, median' },
    { id: 'timeBetweenTokensP95', title: 'Between tokens, 95th percentile' },
  ].map(series => ({ ...series, chart: 'Time between tokens', unit: 'ms' })),
  {
    ...{ id: 'answersPerSecond', title: 'Answers per second' },
    chart: 'Answers per second',
  },
  { id: 'errorShare', title: 'Failed requests', chart: 'Errors', unit: '%' },
  { id: 'meanScore', title: 'Mean score so far', chart: 'Mean score' },
  { id: 'winRate', title: 'Share of wins so far', chart: 'Share of wins' },
  { id: 'kvCacheUse', title: 'KV cache in use', chart: 'KV cache', unit: '%' },
];
