import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';

/** State of an endpoint as a whole, and the way to it. */
export const servingStateRules: DiagnosisRule[] = [
  {
    id: 'endpoint.stopped',
    priority: 79,
    signals: [
      { src: ['endpoint'], type: /^Stopped$/, status: 'True' },
      { src: ['endpoint'], reason: /^Stopped$/ },
    ],
    sentence: 'The endpoint was stopped on purpose.',
    advice: 'Start it.',
    who: ['user'],
  },
  {
    id: 'endpoint.scaled-to-zero',
    priority: 79,
    signals: [
      {
        src: ['endpoint'],
        type: /^Active$/,
        status: 'False',
        reason: /^NoTraffic$/,
      },
    ],
    sentence:
      'The endpoint sleeps, because nobody asks it anything. That is not an error.',
    advice: 'The first request wakes it.',
    who: ['wait'],
  },
  {
    id: 'endpoint.router',
    priority: 83,
    signals: [
      {
        src: ['endpoint'],
        type: /^(RouterReady|GatewaysReady|HTTPRoutesReady|InferencePoolReady|IngressReady|RoutesReady)$/,
        status: 'False',
      },
      {
        src: ['endpoint'],
        reason:
          /^(NotSupportedByParent|HTTPRouteNotAccepted|EndpointPickerRefMissing|InvalidExtensionRef|TrafficNotMigrated)$/,
      },
    ],
    sentence:
      'The way to the endpoint (gateway, route or pool) is not ready; its pods may be fine.',
    advice: 'Check gateway, HTTPRoute and endpoint picker.',
    who: ['platform team'],
  },
  {
    id: 'endpoint.no-endpoints',
    priority: 84,
    signals: [{ src: ['endpoint'], reason: /^ZeroServeEndpoints$/ }],
    sentence: 'No worker of the endpoint is healthy.',
    advice: 'Look at the worker pods.',
    who: ['user'],
  },
  {
    id: 'endpoint.group-degraded',
    priority: 85,
    signals: [
      { src: ['endpoint'], type: /^GroupDegraded$/, status: 'True' },
      { src: ['endpoint'], type: /^GroupReady$/, status: 'False' },
    ],
    sentence:
      'Some members of the traffic group cannot be reached, or serve another model.',
    advice: 'Check the members of the group.',
    who: ['user'],
  },
  {
    id: 'endpoint.replica-failure',
    priority: 86,
    signals: [
      {
        src: ['endpoint'],
        type: /^ReplicaFailure$/,
        status: 'True',
        reason: /^FailedCreate$/,
      },
    ],
    sentence: 'Its pods cannot be created.',
    advice: 'Look for a quota or a policy that refuses them.',
    who: ['user'],
  },
  {
    id: 'endpoint.degraded-pods',
    priority: 87,
    signals: [{ src: ['derived'], reason: /^ReadyWithUnreadyPods$/ }],
    sentence:
      'It serves, but some of its pods crash, wait or ran out of memory.',
    advice: 'Look at those pods.',
    who: ['user'],
  },
  {
    id: 'endpoint.progress-deadline',
    priority: 88,
    signals: [{ src: ['endpoint'], reason: /^ProgressDeadlineExceeded$/ }],
    sentence:
      'It made no progress within its deadline; large models load longer than the usual 10 minutes.',
    advice: 'Look at its pods, and raise progressDeadlineSeconds.',
    who: ['user'],
  },
];
