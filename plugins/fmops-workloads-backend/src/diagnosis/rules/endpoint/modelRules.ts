import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';

/** The model of an endpoint, and what serves it. */
export const modelRules: DiagnosisRule[] = [
  {
    id: 'endpoint.runtime-missing',
    priority: 80,
    signals: [
      {
        src: ['endpoint'],
        reason: /^(NoSupportingRuntime|RuntimeNotRecognized|RuntimeDisabled)$/,
      },
    ],
    sentence:
      'No serving runtime that is enabled can serve this format of model.',
    advice: 'Choose a runtime, or ask for one to be enabled.',
    who: ['user', 'platform team'],
  },
  {
    id: 'endpoint.invalid-spec',
    priority: 80,
    signals: [
      {
        src: ['endpoint'],
        reason:
          /^(InvalidPredictorSpec|InvalidWorkerSpecNotSet|InvalidGPUAllocation|ValidationFailed)$/,
      },
      {
        src: ['endpoint'],
        type: /^modelStatus\.transitionStatus$/,
        reason: /^InvalidSpec$/,
      },
    ],
    sentence: 'The specification of the endpoint is not valid.',
    advice: 'Correct what the message names.',
    who: ['user'],
  },
  {
    id: 'endpoint.presets',
    priority: 80,
    signals: [
      { src: ['endpoint'], type: /^PresetsCombined$/, status: 'False' },
    ],
    sentence: 'The base configurations of the endpoint do not fit together.',
    advice: 'Correct its baseRefs.',
    who: ['user'],
  },
  {
    id: 'endpoint.capacity',
    priority: 81,
    signals: [{ src: ['endpoint'], reason: /^insufficient_capacity$/ }],
    sentence:
      'There is not enough capacity to place all parts of the endpoint.',
    advice: 'Wait; what is missing stands at its pods.',
    who: ['wait'],
  },
  {
    id: 'endpoint.model-load-failed',
    priority: 82,
    signals: [
      { src: ['endpoint'], reason: /^ModelLoadFailed$/ },
      {
        src: ['endpoint'],
        type: /^modelStatus\./,
        reason: /^(BlockedByFailedLoad|FailedToLoad)$/,
      },
    ],
    sentence: 'The model could not be loaded.',
    advice:
      'Read the logs of the containers kserve-container and storage-initializer.',
    who: ['user'],
  },
  {
    id: 'endpoint.serve-app',
    priority: 82,
    signals: [
      {
        src: ['endpoint'],
        type: /^applicationStatuses/,
        reason: /^(DEPLOY_FAILED|UNHEALTHY)$/,
      },
      { src: ['endpoint'], reason: /^InitializingTimeout$/ },
    ],
    sentence: 'The Ray Serve application failed, or is not healthy.',
    advice: 'Read the Serve log.',
    who: ['user'],
  },
  {
    id: 'endpoint.nim-cache',
    priority: 82,
    signals: [
      { src: ['endpoint'], reason: /^(NIMCacheNotFound|NIMCacheNotReady)$/ },
    ],
    sentence: 'The cache of the NIM model is missing or not ready.',
    advice: 'Open the NIMCache.',
    who: ['user'],
  },
  {
    id: 'endpoint.hyperpod-failed',
    priority: 82,
    signals: [{ src: ['endpoint'], reason: /^DeploymentFailed$/ }],
    sentence: 'HyperPod could not deploy the endpoint.',
    advice: 'The message of the deployment says why.',
    who: ['user'],
  },
  {
    id: 'endpoint.container-exit',
    priority: 84,
    signals: [
      {
        src: ['endpoint'],
        reason: /^ExitCode(\d+)$|^ContainerMissing$|^RuntimeUnhealthy$/,
      },
    ],
    sentence:
      'Its container ended, has no image, or its runtime is not healthy[ ({reason})].',
    advice: 'Look at the pods.',
    who: ['user'],
  },
];
