import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { withQueue } from './withQueue';

const job = (state: Workload['state']) => ({
  state,
  reason: 'OfTheJob',
  queue: { localQueue: 'team-a' },
});

describe('withQueue', () => {
  it.each<[Workload['state'], Workload['state'] | undefined, string]>([
    // The end is the job's to tell.
    ['Succeeded', 'Queued', 'Succeeded'],
    ['Failed', 'Suspended', 'Failed'],
    ['Cancelled', 'Pending', 'Cancelled'],
    // Held, or put back although its pods still run.
    ['Suspended', 'Queued', 'Queued'],
    ['Queued', 'Suspended', 'Suspended'],
    ['Running', 'Queued', 'Queued'],
    // Admitted: what runs, runs.
    ['Running', 'Pending', 'Running'],
    ['Restarting', 'Pending', 'Restarting'],
    ['Queued', 'Pending', 'Pending'],
    ['Pending', 'Restarting', 'Restarting'],
    ['Pending', undefined, 'Pending'],
  ])('%s with %s of the queue is %s', (state, verdict, expected) => {
    expect(
      withQueue(job(state), {
        ...{ state: verdict as 'Queued', reason: 'OfKueue' },
        ...{ message: undefined, queue: queueOf(verdict) },
      }).state,
    ).toBe(expected);
  });

  it('tells why it waits, and in which queues', () => {
    expect(
      withQueue(job('Suspended'), {
        ...{ state: 'Queued', reason: 'WaitingForQuota', message: 'in use' },
        queue: {
          ...{ localQueue: undefined, clusterQueue: 'research' },
          ...{ pendingReason: 'WaitingForQuota', severity: 'info' },
        },
      }),
    ).toEqual({
      ...{ state: 'Queued', reason: 'WaitingForQuota', message: 'in use' },
      queue: {
        ...{ localQueue: 'team-a', clusterQueue: 'research' },
        ...{ pendingReason: 'WaitingForQuota', severity: 'info' },
      },
    });
  });
});

function queueOf(state: Workload['state'] | undefined) {
  const none = { localQueue: undefined, clusterQueue: undefined };
  return state === 'Queued'
    ? { ...none, pendingReason: 'OfKueue', severity: 'info' as const }
    : none;
}
