import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ContainerState, Pod } from '../details';
import { endpointHealth } from './endpointHealth';

function pod(
  name: string,
  ready: boolean,
  states: { state?: ContainerState; lastState?: ContainerState } = {},
  more: Pod['metadata'] = {},
): Pod {
  return {
    metadata: { name, creationTimestamp: `2026-08-20T02:00:00Z`, ...more },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      containerStatuses: [
        { name: 'kserve-container', ready, restartCount: 3, ...states },
      ],
    },
  };
}

const crashing = {
  state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 5m0s' } },
  lastState: { terminated: { reason: 'OOMKilled', exitCode: 137 } },
};
const noImage = {
  state: {
    waiting: { reason: 'ImagePullBackOff', message: 'manifest unknown' },
  },
};
const endpoint = (
  state: Workload['state'],
  desired = 2,
  more: Partial<Workload> = {},
) => ({ state, replicas: { unit: 'pod' as const, desired }, ...more });

describe('endpointHealth', () => {
  it('of one whose controller says Ready while a pod is killed for memory', () => {
    expect(
      endpointHealth(
        endpoint('Ready'),
        [pod('llama-a', true), pod('llama-b', false, crashing)],
        true,
      ),
    ).toEqual({
      becomes: 'Degraded',
      reason: 'ReadyWithUnreadyPods',
      message:
        '1 of 2 pods are ready. Container kserve-container of pod llama-b: OOMKilled, exit code 137',
      replicas: { unit: 'pod', desired: 2, ready: 1 },
      restarts: 6,
      failure: {
        pod: 'llama-b',
        container: 'kserve-container',
        exitCode: 137,
      },
    });
  });

  it('of one with all its pods is what the controller says', () => {
    const pods = [pod('a', true), pod('b', true)];
    expect(endpointHealth(endpoint('Ready'), pods, true)).toEqual({
      replicas: { unit: 'pod', desired: 2, ready: 2 },
      restarts: 6,
    });
  });

  it('keeps the count of ready replicas that the controller tells', () => {
    const replicas = { unit: 'group' as const, desired: 1, ready: 1 };
    const health = endpointHealth(
      endpoint('Ready', 1, { replicas }),
      [pod('leader', true), pod('worker', true)],
      true,
    );
    expect(health).toEqual({ restarts: 6 });
  });

  it.each([
    ['a pod is missing', [pod('a', true)], true, 'Degraded'],
    ['not all pods were looked at', [pod('a', true)], false, undefined],
    [
      'a pod is going, and one was a job',
      [
        pod('a', true),
        pod('b', true),
        pod('c', false, {}, { deletionTimestamp: 'now' }),
        { status: { phase: 'Succeeded' } },
      ],
      true,
      undefined,
    ],
  ])('of a ready one when %s', (_, pods, complete, becomes) => {
    expect(endpointHealth(endpoint('Ready'), pods, complete).becomes).toBe(
      becomes,
    );
  });

  it('of one that may sleep and has no pods is asleep', () => {
    expect(endpointHealth(endpoint('Ready', 0), [], true)).toMatchObject({
      becomes: 'ScaledToZero',
      reason: 'NoTraffic',
    });
    expect(endpointHealth(endpoint('Ready', 0), [], false)).not.toHaveProperty(
      'becomes',
    );
  });

  it.each([
    ['no pod serves', [pod('a', false, noImage)], 'Failed'],
    ['one serves', [pod('a', false, noImage), pod('b', true)], 'Degraded'],
    [
      'a container is being created',
      [
        pod('a', false, {
          state: { waiting: { reason: 'ContainerCreating' } },
        }),
      ],
      undefined,
    ],
  ])('of one that is not ready yet when %s', (_, pods, becomes) => {
    const health = endpointHealth(endpoint('Pending'), pods, true);
    expect(health.becomes).toBe(becomes);
    expect(health.reason).toBe(becomes && 'ImagePullBackOff');
  });

  it('leaves what the controller tells of a degraded one', () => {
    const told = { reason: 'RouterNotReady', message: 'no route' };
    expect(
      endpointHealth(
        endpoint('Degraded', 2, told),
        [pod('a', false, crashing)],
        true,
      ),
    ).toMatchObject({ ...told, failure: { exitCode: 137 } });
  });

  it('blames the pod that failed first', () => {
    const later = { creationTimestamp: '2026-08-20T03:00:00Z' };
    expect(
      endpointHealth(
        endpoint('Failed'),
        [pod('late', false, noImage, later), pod('early', false, crashing)],
        true,
      ).failure?.pod,
    ).toBe('early');
  });

  it('says nothing about one that is switched off', () => {
    expect(endpointHealth(endpoint('Stopped', 0), [], true)).toEqual({});
  });
});
