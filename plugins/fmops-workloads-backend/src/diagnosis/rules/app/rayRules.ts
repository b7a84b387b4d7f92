import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';

/** Ray clusters and jobs. */
export const rayRules: DiagnosisRule[] = [
  {
    id: 'app.ray-node-memory',
    priority: 33,
    signals: [
      {
        src: ['log'],
        text: /OutOfMemoryError: Task was killed due to the node running low on memory/,
      },
    ],
    sentence: 'Ray killed a task, because its node was short of memory (RAM).',
    advice: 'Give each worker more memory, or run fewer tasks.',
    who: ['user'],
    unverified: true,
  },
  {
    id: 'app.ray-submit',
    priority: 38,
    signals: [
      {
        src: ['job'],
        reason:
          /^(SubmissionFailed|JobStatusCheckTimeoutExceeded|JobDeploymentStatusTransitionGracePeriodExceeded)$/,
      },
    ],
    sentence: 'Ray could not submit the job, or could not read its state.',
    advice: 'Look at the submitter and the head pod; the message says more.',
    who: ['user'],
  },
  {
    id: 'app.ray-dead',
    priority: 43,
    signals: [
      {
        src: ['log'],
        text: /ActorDiedError|The node with node id .* has been marked dead|RaySystemError/,
      },
    ],
    sentence: 'A Ray actor, node or the head died.',
    advice: 'Look at the dead pod first.',
    who: ['user'],
    victim: true,
    unverified: true,
  },
  {
    id: 'app.wrap-ray-app',
    priority: 94,
    signals: [{ src: ['job'], reason: /^AppFailed$/ }],
    sentence: 'The program that Ray started failed.',
    advice: 'Read the traceback in the message.',
    who: ['user'],
  },
];
