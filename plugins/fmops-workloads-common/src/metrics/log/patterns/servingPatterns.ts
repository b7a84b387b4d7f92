import type { MetricPattern } from '../MetricPattern';

/** What serving engines print of their load every few seconds. */
export const servingPatterns: readonly MetricPattern[] = [
  {
    id: 'vllm.stats',
    framework: 'vLLM',
    contains: ['Avg generation throughput:'],
    keys: {
      'avg prompt throughput': 'promptTokensPerSecond',
      'avg generation throughput': 'generationTokensPerSecond',
      running: 'runningRequests',
      waiting: 'waitingRequests',
      pending: 'waitingRequests',
      'gpu kv cache usage': 'kvCacheUse',
    },
  },
  {
    id: 'sglang.decode',
    framework: 'SGLang',
    contains: ['Decode batch', 'gen throughput (token/s):'],
    keys: {
      'gen throughput (token/s)': 'generationTokensPerSecond',
      'running-req': 'runningRequests',
      'queue-req': 'waitingRequests',
      'full token usage': 'kvCacheUse',
      'token usage': 'kvCacheUse',
    },
    factors: { kvCacheUse: 100 },
  },
];
