import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';

/** How a container ended. Exit codes are the last resort: any line of a log says more. */
export const exitRules: DiagnosisRule[] = [
  {
    id: 'container.oom-killed',
    priority: 24,
    signals: [{ src: ['container.terminated'], reason: /^OOMKilled$/ }],
    sentence:
      'Container {container} used more memory (RAM) of the node than its limit, and was killed. This is not GPU memory.',
    advice:
      'Raise the memory limit: loading weights and data loader workers need RAM.',
    who: ['user'],
  },
  {
    id: 'container.exit-segv',
    priority: 91,
    signals: [{ src: ['container.terminated'], exit: [139] }],
    sentence: 'Container {container} crashed in native code (SIGSEGV).',
    advice: 'Check that libraries and driver fit together.',
    who: ['user'],
  },
  {
    id: 'container.exit-abort',
    priority: 91,
    signals: [{ src: ['container.terminated'], exit: [134] }],
    sentence:
      'Container {container} aborted (SIGABRT), as the watchdog of NCCL does.',
    advice: 'Read the last lines of the log.',
    who: ['user'],
  },
  {
    id: 'container.exit-bus',
    priority: 91,
    signals: [{ src: ['container.terminated'], exit: [135] }],
    sentence:
      'Container {container} crashed for lack of shared memory (SIGBUS).',
    advice: 'Mount an emptyDir of medium Memory at /dev/shm.',
    who: ['user'],
  },
  {
    id: 'container.exit-127',
    priority: 91,
    signals: [{ src: ['container.terminated'], exit: [127] }],
    sentence: 'The command of container {container} was not found.',
    advice: 'Correct the command or the image.',
    who: ['user'],
  },
  {
    id: 'container.exit-126',
    priority: 91,
    signals: [{ src: ['container.terminated'], exit: [126] }],
    sentence: 'The command of container {container} cannot be executed.',
    advice: 'Correct its permissions or the entrypoint.',
    who: ['user'],
  },
  {
    id: 'container.exit-sigkill',
    priority: 92,
    signals: [
      { src: ['container.terminated'], exit: [137], reason: /^(?!OOMKilled$)/ },
    ],
    sentence:
      'Container {container} was killed (SIGKILL), but not for its memory limit.',
    advice:
      'Look at the events of pod and node: eviction, a failed probe, or a node out of memory.',
    who: ['user'],
  },
  {
    id: 'container.exit-usage',
    priority: 92,
    signals: [{ src: ['container.terminated'], exit: [2] }],
    sentence: 'Container {container} refused its arguments (exit code 2).',
    advice: 'Check the arguments.',
    who: ['user'],
  },
  {
    id: 'container.exit-sigterm',
    priority: 93,
    signals: [{ src: ['container.terminated'], exit: [143] }],
    sentence:
      'Container {container} was told to end (SIGTERM), as when it is preempted or scaled down.',
    advice: 'Look for the cause elsewhere.',
    who: [],
    victim: true,
  },
  {
    id: 'container.exit-app',
    priority: 94,
    signals: [{ src: ['container.terminated'], exit: [1, 255] }],
    sentence: 'Container {container} ended with exit code {exitCode}.',
    advice: 'Read the last traceback in its log.',
    who: ['user'],
  },
  {
    id: 'container.exit-signal',
    priority: 95,
    signals: [{ src: ['container.terminated'], exit: [[129, 254]] }],
    sentence:
      'Container {container} was ended by a signal (exit code {exitCode}).',
    advice: 'Read its events and its log.',
    who: ['user'],
  },
];
