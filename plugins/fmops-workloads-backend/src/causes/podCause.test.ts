import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { podCause } from './podCause';

const pending = { state: 'Pending' } as Workload;
const failed = {
  state: 'Failed',
  reason: 'BackoffLimitExceeded',
  message: 'Job has reached the specified backoff limit',
} as Workload;

const pod = (status: object) => ({ metadata: { name: 'tune-0' }, status });
const waiting = (reason: string, message?: string) =>
  pod({
    containerStatuses: [
      { name: 'train', state: { waiting: { reason, message } } },
    ],
  });
const terminated = (state: object) =>
  pod({
    phase: 'Failed',
    containerStatuses: [{ name: 'train', state: { terminated: state } }],
  });

describe('podCause', () => {
  it('tells that no node has room', () => {
    const message = '0/4 nodes are available: 4 Insufficient nvidia.com/gpu.';
    const unschedulable = pod({
      conditions: [
        {
          ...{ type: 'PodScheduled', status: 'False' },
          ...{ reason: 'Unschedulable', message },
        },
      ],
    });

    expect(podCause(pending, [unschedulable])).toEqual({
      state: 'Pending',
      reason: 'Unschedulable',
      message,
    });
  });

  it('tells why an image is missing', () => {
    expect(
      podCause(pending, [waiting('ErrImagePull', 'no such image')]),
    ).toMatchObject({
      reason: 'ErrImagePull',
      message: 'Container train of pod tune-0 waits: no such image',
      failure: { pod: 'tune-0', container: 'train' },
    });
  });

  it('says nothing of the steps of every start', () => {
    expect(podCause(pending, [waiting('ContainerCreating')])).toEqual({
      state: 'Pending',
    });
  });

  it('tells that a container was killed for its memory', () => {
    expect(
      podCause(failed, [terminated({ reason: 'OOMKilled', exitCode: 137 })]),
    ).toEqual({
      state: 'Failed',
      reason: 'OOMKilled',
      message:
        'Container train of pod tune-0 ended with exit code 137, OOMKilled (Job has reached the specified backoff limit)',
      failure: { pod: 'tune-0', container: 'train', exitCode: 137 },
    });
  });

  it("keeps the controller's reason where the container has none of its own", () => {
    expect(
      podCause(failed, [terminated({ reason: 'Error', exitCode: 1 })]),
    ).toMatchObject({
      reason: 'BackoffLimitExceeded',
      failure: { exitCode: 1 },
    });
  });

  it('looks over pods that ended well', () => {
    expect(
      podCause(failed, [
        terminated({ reason: 'Completed', exitCode: 0 }),
        terminated({ reason: 'OOMKilled', exitCode: 137 }),
      ]).reason,
    ).toBe('OOMKilled');
  });

  it('tells that a pod was evicted', () => {
    const evicted = pod({
      ...{ phase: 'Failed', reason: 'Evicted' },
      message: 'The node was low on resource: memory.',
    });
    expect(podCause(failed, [evicted])).toMatchObject({
      reason: 'Evicted',
      message: expect.stringContaining('low on resource: memory'),
    });
  });
});
