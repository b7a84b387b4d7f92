import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Why a container does not start, or does not get ready. */
export const startRules: DiagnosisRule[] = [
  {
    id: 'container.secret-missing',
    priority: 24,
    signals: [
      {
        src: ['container.waiting'],
        reason: /^CreateContainerConfigError$/,
        text: /secret "([^"]+)" not found|couldn't find key (\S+) in Secret (\S+)/,
      },
    ],
    sentence:
      'The secret[ {secret}] that the container needs, or a key of it, does not exist.',
    values: [VALUES.secret],
    advice: 'Create the secret in the namespace of the job.',
    who: ['user'],
  },
  {
    id: 'container.configmap-missing',
    priority: 24,
    signals: [
      {
        src: ['container.waiting'],
        reason: /^CreateContainerConfigError$/,
        text: /configmap "([^"]+)" not found/,
      },
    ],
    sentence:
      'The ConfigMap[ {configMap}] that the container needs does not exist.',
    values: [VALUES.configMap],
    advice: 'Create it in the namespace of the job.',
    who: ['user'],
  },
  {
    id: 'container.no-ip',
    priority: 24,
    signals: [
      { src: ['event'], text: /failed to assign an IP address to container/ },
    ],
    sentence: 'The network has no free IP address for the pod.',
    advice: 'Use larger subnets, or prefix delegation.',
    who: ['platform team'],
  },
  {
    id: 'container.gpu-runtime',
    priority: 25,
    signals: [
      {
        src: ['container.waiting', 'container.terminated', 'log', 'event'],
        text: /nvidia-container-cli: initialization error|libcuda\.so\.1: cannot open shared object file/,
      },
    ],
    sentence: 'The container cannot reach the GPU driver.',
    advice:
      'Check that the pod requests a GPU; then the driver in the node image.',
    who: ['platform team'],
  },
  {
    id: 'container.create-failed',
    priority: 28,
    signals: [
      {
        src: ['container.waiting'],
        reason:
          /^(CreateContainerError|CreateContainerConfigError|RunContainerError)$/,
      },
      { src: ['container.terminated'], reason: /^StartError$/ },
      {
        src: ['container.waiting', 'container.terminated', 'event'],
        text: /failed to create shim task/,
      },
    ],
    sentence: 'The container[ {container}] cannot be created or started.',
    advice: 'The message says what is wrong: command, mounts or runtime.',
    who: ['user'],
  },
  {
    id: 'container.sandbox',
    priority: 28,
    signals: [{ src: ['event'], reason: /^FailedCreatePodSandBox$/ }],
    sentence: 'The network of the pod cannot be set up.',
    advice: 'The message says what failed.',
    who: ['platform team'],
  },
  {
    id: 'container.probe',
    priority: 86,
    signals: [
      {
        src: ['event'],
        reason: /^Unhealthy$/,
        text: /(Startup|Readiness|Liveness) probe failed/,
      },
    ],
    sentence:
      'The container does not answer its {probe} probe: the model loads longer than the probe allows, or the server hangs.',
    values: [VALUES.probe],
    advice: 'Raise startupProbe.failureThreshold.',
    who: ['user'],
  },
  {
    id: 'container.crashloop',
    priority: 96,
    signals: [{ src: ['container.waiting'], reason: /^CrashLoopBackOff$/ }],
    sentence: 'Container {container} fails again and again.',
    advice: 'Read the log of its last attempt.',
    who: ['user'],
  },
];
