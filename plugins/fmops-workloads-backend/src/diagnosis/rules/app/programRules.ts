import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** The program, and what its controller says about it. */
export const programRules: DiagnosisRule[] = [
  {
    id: 'app.nan',
    priority: 34,
    signals: [
      {
        src: ['log'],
        text: /loss\s*(is|=|:)\s*nan|Loss is (nan|inf)|grad_norm.*\b(nan|inf)\b|loss scale .* minimum/i,
      },
    ],
    sentence:
      'The training diverged: its loss or gradient is not a number any more.',
    advice: 'Lower the learning rate, use bf16, check the data.',
    who: ['user'],
    unverified: true,
  },
  {
    id: 'app.deadline',
    priority: 37,
    signals: [
      {
        src: ['job'],
        reason: /^(DeadlineExceeded|PreRunningDeadlineExceeded)$/,
      },
      { src: ['job'], text: /Job was active longer than specified deadline/ },
    ],
    sentence: 'It reached its time limit.',
    advice: 'Raise the limit, or find what made it slow to start.',
    who: ['user'],
  },
  {
    id: 'app.python',
    priority: 48,
    signals: [
      {
        src: ['log'],
        text: /ModuleNotFoundError|ImportError|FileNotFoundError|KeyError|ValueError|SyntaxError/,
      },
    ],
    sentence: 'The program failed: {error}.',
    values: [VALUES.pythonError],
    advice: 'Correct the code or the image.',
    who: ['user'],
  },
  {
    id: 'app.wrap-pod-failure-policy',
    priority: 95,
    signals: [
      { src: ['job'], reason: /^PodFailurePolicy$/ },
      {
        src: ['job'],
        text: /Container (\S+) for pod ([^\s/]+)\/([^\s/]+) failed with exit code (\d+) matching (\w+) rule at index (\d+)|Pod ([^\s/]+)\/([^\s/]+) has condition (\S+) matching (\w+) rule at index (\d+)/,
      },
    ],
    sentence:
      'The failure policy ended the job[ because of pod {failedPod}][, exit code {code}].',
    values: [VALUES.policyExit],
    advice: 'Look at that pod.',
    who: ['user'],
  },
  {
    id: 'app.wrap-backoff',
    priority: 97,
    signals: [
      { src: ['job'], reason: /^BackoffLimitExceeded(\/.+)?$/ },
      {
        src: ['job'],
        text: /Job has reached the specified backoff limit|has failed because it has reached the specified backoff limit/,
      },
    ],
    sentence: 'Too many of its pods failed.',
    advice: 'Look at the pods that failed last.',
    who: ['user'],
  },
  {
    id: 'app.wrap-max-restarts',
    priority: 97,
    signals: [
      {
        src: ['job'],
        reason:
          /^(ReachedMaxRestarts|FailedJobs|FailJobSetFailurePolicyAction|MaxFailedIndexesExceeded|FailedIndexes)$/,
      },
    ],
    sentence: 'It gave up after too many restarts.',
    advice: 'Look at the child job that failed first.',
    who: ['user'],
  },
];
