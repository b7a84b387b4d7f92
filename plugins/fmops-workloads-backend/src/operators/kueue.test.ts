import {
  readAgain,
  runningVersion,
  useOperator,
} from './__testUtils__/operator';
import { recordedCases } from './__testUtils__/RecordedCase';
import { job, jobSet } from './__testUtils__/manifests';
import { createQueues, QUOTA, setHold } from './__testUtils__/queues';

describe('what Kueue had done', () => {
  it.each(recordedCases('kueue'))('$case', recorded => {
    expect(readAgain(recorded)).toEqual(recorded.says);
  });
});

const version = runningVersion('kueue');
if (version) {
  describe(`Kueue ${version} at work`, () => {
    const scene = useOperator('kueue');
    const queue = 'gpu';
    const all = { gpus: QUOTA / 2, jobs: 2, queue };
    const admitted = { localQueue: queue, clusterQueue: 'research' };

    beforeAll(() => createQueues(scene()));

    it('a JobSet waits for quota, and for how much', async () => {
      await scene().create(jobSet('holder', { ...all, outcome: 'never-ends' }));
      await scene().says('holder', 'holds the quota', {
        state: 'Running',
        queue: admitted,
        accelerators: { requested: QUOTA, held: QUOTA },
      });
      await scene().create(jobSet('waits', all));
      await scene().says('waits', 'waits for quota', {
        state: 'Queued',
        message:
          "couldn't assign flavors to pod set node: insufficient unused quota for nvidia.com/gpu in flavor a10g, 8 more needed",
        queue: {
          localQueue: queue,
          ...{ pendingReason: 'Pending', severity: 'info' },
        },
        accelerators: { requested: QUOTA, held: 0 },
        startedAt: null,
      });
      await scene().create(jobSet('too-big', { ...all, gpus: QUOTA }));
      await scene().says('too-big', 'asks for more than there is', {
        state: 'Queued',
        message:
          "couldn't assign flavors to pod set node: insufficient quota for nvidia.com/gpu in flavor a10g, previously considered podsets requests (0) + current podset request (16) > maximum capacity (8)",
        queue: { localQueue: queue, severity: 'blocked' },
      });
      await scene().act('too-big', 'stop');
      expect(await scene().states('too-big', 1)).toEqual(['Cancelled']);
      await scene().create(jobSet('nowhere', { ...all, queue: 'unknown' }));
      await scene().says('nowhere', 'names a queue that does not exist', {
        state: 'Queued',
        queue: { localQueue: 'unknown', severity: 'blocked' },
      });
    });

    it('those that wait are told their place, first come first served', async () => {
      await scene().create(jobSet('ahead', { ...all, outcome: 'never-ends' }));
      await scene().states('ahead', 2);
      for (const name of ['one', 'two', 'three']) {
        await scene().create(jobSet(name, all));
        // Times of creation are full seconds.
        await new Promise(resolve => setTimeout(resolve, 1_100));
      }
      await scene().until(() => {
        const places = ['one', 'two', 'three'].map(
          name => scene().latest(name)?.queue,
        );
        expect(places).toEqual(
          [1, 2, 3].map(position =>
            expect.objectContaining({
              ...{ clusterQueue: 'research', position, pending: 3 },
            }),
          ),
        );
      });
    });

    it('the next one is let in when another ends, and succeeds', async () => {
      await scene().create(jobSet('first', { ...all, outcome: 'never-ends' }));
      expect(await scene().states('first', 2)).toEqual(['Pending', 'Running']);
      await scene().create(jobSet('next', all));
      await scene().until(() => {
        expect(scene().latest('next')?.state).toBe('Queued');
      });
      await scene().act('first', 'stop');
      await scene().says('next', 'is admitted and runs', {
        state: 'Running',
        queue: { ...admitted, pendingReason: null },
      });
      await scene().says('next', 'has run', {
        state: 'Succeeded',
        queue: admitted,
      });
      expect(await scene().states('next', 3)).toEqual([
        'Pending',
        'Running',
        'Succeeded',
      ]);
    });

    it('a paused one gives its quota back, and gets it again', async () => {
      await scene().create(jobSet('paused', { ...all, outcome: 'never-ends' }));
      expect(await scene().states('paused', 2)).toEqual(['Pending', 'Running']);
      await scene().act('paused', { act: 'suspend' });
      await scene().says('paused', 'is paused', {
        state: 'Suspended',
        queue: { localQueue: queue },
      });
      await scene().create(
        jobSet('between', { ...all, outcome: 'never-ends' }),
      );
      expect(await scene().states('between', 2)).toEqual([
        'Pending',
        'Running',
      ]);
      await scene().act('paused', { act: 'resume' });
      await scene().says('paused', 'waits for its quota again', {
        state: 'Queued',
        queue: { severity: 'info' },
      });
      await scene().act('between', 'stop');
      expect(await scene().states('paused', 5)).toEqual([
        'Pending',
        'Running',
        'Suspended',
        'Pending',
        'Running',
      ]);
    });

    it('an urgent Job takes the place of a JobSet, which runs again later', async () => {
      await scene().create(jobSet('low', { ...all, outcome: 'never-ends' }));
      expect(await scene().states('low', 2)).toEqual(['Pending', 'Running']);
      await scene().create(
        job('urgent', { gpus: 4, queue, priority: 'urgent', seconds: 8 }),
      );
      await scene().says('low', 'is preempted', {
        state: 'Queued',
        reason: 'Preempted',
        queue: { localQueue: queue, severity: 'info' },
      });
      expect(await scene().states('urgent', 3)).toEqual([
        'Pending',
        'Running',
        'Succeeded',
      ]);
      expect(await scene().states('low', 4)).toEqual([
        'Pending',
        'Running',
        'Pending',
        'Running',
      ]);
    });

    it('pods that do not get ready are put back, and given up', async () => {
      await scene().create(job('stuck', { queue, nowhere: true }));
      await scene().says(
        'stuck',
        'is admitted, and its pods are not ready',
        { state: 'Pending', queue: admitted },
        { reason: 'Unschedulable' },
      );
      expect(await scene().states('stuck', 2)).toEqual(['Pending', 'Pending']);
      await scene().says('stuck', 'is given up', {
        state: 'Suspended',
        reason: 'DeactivatedDueToRequeuingLimitExceeded',
      });
      expect(await scene().states('stuck', 3)).toEqual([
        'Pending',
        'Pending',
        'Suspended',
      ]);
    });

    it('a queue on hold lets nobody in', async () => {
      await setHold(scene(), true);
      await scene().create(job('held', { queue }));
      await scene().says('held', 'its queue is on hold', {
        state: 'Queued',
        queue: { localQueue: queue },
      });
      await setHold(scene(), false);
      expect(await scene().states('held', 3)).toEqual([
        'Pending',
        'Running',
        'Succeeded',
      ]);
    });

    it('a Job that is submitted through the portal goes the same way', async () => {
      const { body } = job('submitted', { gpus: 4, queue });
      await scene().submit(body);
      await scene().says('submitted', 'submitted through the portal', {
        state: 'Succeeded',
        submittedBy: 'user:default/data-scientist',
        queue: admitted,
      });
      expect(await scene().states('submitted', 3)).toEqual([
        'Pending',
        'Running',
        'Succeeded',
      ]);
    });
  });
}
