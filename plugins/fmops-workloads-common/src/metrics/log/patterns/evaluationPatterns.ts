import type { MetricPattern } from '../MetricPattern';

/** What the projects of the evaluation templates print as JSON lines while they run. */
export const evaluationPatterns: readonly MetricPattern[] = [
  {
    id: 'fmops.load-test',
    framework: 'Load test',
    contains: ['"stage":', '"time_to_first_token_p95_ms":'],
    keys: {
      time_to_first_token_p50_ms: 'timeToFirstTokenMedian',
      time_to_first_token_p95_ms: 'timeToFirstTokenP95',
      inter_token_latency_p50_ms: 'timeBetweenTokensMedian',
      inter_token_latency_p95_ms: 'timeBetweenTokensP95',
      output_tokens_per_second: 'generationTokensPerSecond',
      requests_per_second: 'answersPerSecond',
      errors_percent: 'errorShare',
    },
  },
  ...['mean_score', 'win_rate'].map(name => ({
    id: `fmops.judge.${name}`,
    framework: 'LLM judge',
    contains: ['"judged":', `"${name}":`, '"total_steps":'],
    keys: {
      step: 'step',
      total_steps: 'totalSteps',
      mean_score: 'meanScore',
      win_rate: 'winRate',
    },
    needs: ['meanScore', 'winRate'],
  })),
];
