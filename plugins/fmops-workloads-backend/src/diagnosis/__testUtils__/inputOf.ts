import type { DiagnosisInput } from '../DiagnosisInput';
import {
  at,
  endpointOf,
  eventOf,
  failedPodOf,
  jobOf,
  pendingPodOf,
  podOf,
} from './objects';
import type { SignalFixture } from './signalFixtures';

const POD = 'train-0';
const NODE = 'gpu-1';

const running = { name: 'server', state: { running: {} } };
const claim = { metadata: { name: 'gpu-x7k2' }, status: { nodeName: NODE } };

/** A workload, with its objects, of which one says what the fixture says. */
export function inputOf(fixture: SignalFixture): DiagnosisInput {
  const { src, type = '', status, reason, text: message, exitCode } = fixture;
  const lastTransitionTime = at('09:58:00');
  const conditions = [{ type, status, reason, message, lastTransitionTime }];
  const layer = fixture.rule.split('.')[0];
  const failed: DiagnosisInput = {
    workload: jobOf('Failed'),
    pods: [failedPodOf(POD)],
  };
  const queued = { workload: jobOf('Queued') };
  const starting = (state: object): DiagnosisInput => ({
    workload: jobOf('Pending'),
    pods: [
      podOf(POD, {
        phase: 'Pending',
        containerStatuses: [{ name: 'trainer', state }],
      }),
    ],
  });
  const objects: Record<SignalFixture['src'], () => DiagnosisInput> = {
    workload: () => ({
      ...queued,
      kueueWorkloads: [
        { metadata: { name: 'job-train-3c1' }, status: { conditions } },
      ],
    }),
    clusterqueue: () => ({
      ...queued,
      clusterQueues: [{ metadata: { name: 'gpu' }, status: { conditions } }],
    }),
    podgroup: () => ({
      ...queued,
      podGroups: [{ metadata: { name: 'train' }, status: { conditions } }],
    }),
    job: () => ({
      workload: jobOf('Failed'),
      object: status
        ? { kind: 'Job', status: { conditions } }
        : { kind: 'RayJob', status: { reason, message } },
    }),
    'pod.condition': () =>
      type === 'PodScheduled'
        ? {
            workload: jobOf('Pending'),
            pods: [pendingPodOf(POD, conditions)],
          }
        : {
            workload: jobOf('Failed'),
            pods: [podOf(POD, { phase: 'Failed', conditions })],
          },
    'pod.status': () => ({
      workload: jobOf('Failed'),
      pods: [podOf(POD, { phase: 'Failed', reason, message })],
    }),
    'container.waiting': () => starting({ waiting: { reason, message } }),
    'container.terminated': () => ({
      workload: jobOf('Failed'),
      pods: [failedPodOf(POD, { reason, exitCode, message })],
    }),
    event: () => ({ ...withEvent(fixture, layer), nodeClaims: [claim] }),
    nodeclaim: () => ({
      workload: jobOf('Pending'),
      pods: [pendingPodOf(POD)],
      nodeClaims: [{ metadata: { name: 'gpu-x7k2' }, status: { conditions } }],
    }),
    node: () => ({
      ...failed,
      nodes: [{ metadata: { name: NODE }, status: { conditions } }],
    }),
    'node.label': () => ({
      ...failed,
      nodes: [{ metadata: { name: NODE, labels: { [type]: message ?? '' } } }],
    }),
    endpoint: () => ({
      workload: endpointOf('Failed'),
      pods: [
        podOf('chat-0', { phase: 'Running', containerStatuses: [running] }),
      ],
      object: status
        ? { status: { conditions } }
        : { status: statusField(type, reason, message) },
    }),
    derived: () => ({
      workload: endpointOf('Ready'),
      pods: [
        podOf('chat-0', {
          phase: 'Running',
          containerStatuses: [running],
          conditions: [{ type: 'Ready', status: 'False' }],
        }),
      ],
    }),
    log: () => ({
      ...failed,
      logs: [
        {
          pod: POD,
          container: 'trainer',
          lines: [{ text: 'epoch 1' }, { text: message ?? '' }],
        },
      ],
    }),
    kernel: () => ({
      ...failed,
      kernelLogs: [{ node: NODE, lines: [{ text: message ?? '' }] }],
    }),
  };
  return objects[src]();
}

function statusField(path: string, reason?: string, message?: string) {
  const [field, name] = path.split('.');
  if (field === 'applicationStatuses') {
    return {
      activeServiceStatus: {
        applicationStatuses: { [name]: { status: reason, message } },
      },
    };
  }
  return {
    [field]: name ? { [name]: { reason, message } } : { reason, message },
  };
}

function withEvent(fixture: SignalFixture, layer: string): DiagnosisInput {
  const { type = 'Pod', reason, component, text: message } = fixture;
  const names: Record<string, string> = { Node: NODE, NodeClaim: 'gpu-x7k2' };
  const events = [
    eventOf(
      { kind: type, name: names[type] ?? (type === 'Pod' ? POD : 'train') },
      { reason, component, message },
    ),
  ];
  switch (layer) {
    case 'queue':
      return { workload: jobOf('Pending'), events };
    case 'capacity':
    case 'scheduler':
      return { workload: jobOf('Pending'), pods: [pendingPodOf(POD)], events };
    case 'node':
      return { workload: jobOf('Failed'), pods: [failedPodOf(POD)], events };
    default:
      return {
        workload: jobOf('Pending'),
        pods: [podOf(POD, { phase: 'Pending' })],
        events,
      };
  }
}
