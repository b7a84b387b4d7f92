import type { MetricSeries } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { MetricsMessages } from './messages';
import type { en } from './messages/en';

/** Titles of series and of their charts, by what those who measure call them. */
const WORDS = {
  Loss: 'series.loss',
  'Evaluation loss': 'series.evalLoss',
  Reward: 'series.reward',
  'Learning rate': 'series.learningRate',
  'Gradient norm': 'series.gradNorm',
  Tokens: 'series.tokens',
  'Tokens per second': 'series.tokensPerSecond',
  'Tokens per second and GPU': 'series.tokensPerSecondPerGpu',
  'Prompt tokens per second': 'series.promptTokens',
  'Generated tokens per second': 'series.generatedTokens',
  Samples: 'series.samples',
  'Samples per second': 'series.samplesPerSecond',
  'Time per step': 'series.stepTime',
  'Throughput per GPU': 'series.throughputPerGpu',
  'Model FLOPs use': 'series.mfu',
  Accuracy: 'series.accuracy',
  'Evaluation accuracy': 'series.evalAccuracy',
  Requests: 'series.requests',
  'Requests per second': 'series.requestsPerSecond',
  'Running requests': 'series.runningRequests',
  'Waiting requests': 'series.waitingRequests',
  'Failed requests': 'series.failedRequests',
  'Failed requests per second': 'series.failedRequestsPerSecond',
  Load: 'series.load',
  'Time to first token': 'series.firstToken',
  'Time to first token, p95': 'series.firstTokenP95',
  'First token, median': 'series.firstTokenMedian',
  'First token, 95th percentile': 'series.firstTokenPercentile',
  'Time between tokens': 'series.betweenTokens',
  'Between tokens, median': 'series.betweenTokensMedian',
  'Between tokens, 95th percentile': 'series.betweenTokensPercentile',
  'Time of a request': 'series.latency',
  'Time of a request, p95': 'series.latencyP95',
  'Answers per second': 'series.answersPerSecond',
  Errors: 'series.errors',
  'Mean score': 'series.meanScore',
  'Mean score so far': 'series.meanScoreSoFar',
  'Share of wins': 'series.winRate',
  'Share of wins so far': 'series.winRateSoFar',
  'KV cache': 'series.kvCache',
  'KV cache in use': 'series.kvCacheUse',
  'KV cache in use, fullest replica': 'series.kvCacheFullest',
  'GPU use': 'series.gpuUse',
  'GPU use, mean': 'series.gpuUseMean',
} as const satisfies Record<string, keyof typeof en>;

const isKnown = (text: string): text is keyof typeof WORDS =>
  Object.hasOwn(WORDS, text);

/** A series with its words in the reader's language; those of a module as it calls them. */
export function seriesInWords<T extends MetricSeries>(
  t: MetricsMessages,
  series: T,
): T {
  const say = (text: string) => (isKnown(text) ? t(WORDS[text]) : text);
  return { ...series, title: say(series.title), chart: say(series.chart) };
}
