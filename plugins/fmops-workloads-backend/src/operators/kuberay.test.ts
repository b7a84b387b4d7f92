import {
  readAgain,
  runningVersion,
  useOperator,
} from './__testUtils__/operator';
import { recordedCases } from './__testUtils__/RecordedCase';
import { createQueues } from './__testUtils__/queues';
import {
  rayJob,
  rayJobPath,
  rayService,
  stopInRay,
} from './__testUtils__/rayManifests';

describe('what KubeRay had done', () => {
  it.each(recordedCases('kuberay'))('$case', recorded => {
    expect(readAgain(recorded)).toEqual(recorded.says);
  });
});

const version = runningVersion('kuberay');
if (version) {
  describe(`KubeRay ${version} at work`, () => {
    const scene = useOperator('kuberay');
    const gpus = { resource: 'nvidia.com/gpu', requested: 2 };
    const workers = { unit: 'worker', desired: 2, ready: 2 };

    beforeAll(() => createQueues(scene()));

    it('a RayJob waits for its cluster, runs and succeeds', async () => {
      await scene().create(rayJob('rays'));
      await scene().says('rays', 'runs', {
        state: 'Running',
        replicas: workers,
        accelerators: { ...gpus, held: 2 },
        queue: null,
      });
      const done = await scene().says('rays', 'succeeds', {
        state: 'Succeeded',
        message: 'Job finished successfully.',
      });
      expect(await scene().states('rays', 3)).toEqual([
        'Pending',
        'Running',
        'Succeeded',
      ]);
      expect(Date.parse(done.startedAt!)).toBeLessThan(
        Date.parse(done.finishedAt!),
      );
    });

    it('a RayJob fails with its program', async () => {
      await scene().create(rayJob('fails', { outcome: 'error' }));
      await scene().says('fails', 'fails', {
        state: 'Failed',
        reason: 'AppFailed',
        message: 'Job entrypoint command failed with exit code 1.',
      });
      expect(await scene().states('fails', 3)).toEqual([
        'Pending',
        'Running',
        'Failed',
      ]);
    });

    it('a RayJob that is stopped in Ray was cancelled', async () => {
      await scene().create(rayJob('stopped', { outcome: 'never-ends' }));
      expect(await scene().states('stopped', 2)).toEqual([
        'Pending',
        'Running',
      ]);
      await stopInRay(await scene().get(rayJobPath('stopped')));
      await scene().says('stopped', 'is stopped in Ray', {
        state: 'Cancelled',
        reason: 'STOPPED',
      });
    });

    it('a RayJob is paused and resumed', async () => {
      await scene().create(rayJob('paused', { outcome: 'never-ends' }));
      expect(await scene().states('paused', 2)).toEqual(['Pending', 'Running']);
      await scene().act('paused', { act: 'suspend' });
      await scene().says('paused', 'is paused', {
        state: 'Suspended',
        replicas: { unit: 'worker', desired: 2 },
      });
      await scene().act('paused', { act: 'resume' });
      expect(await scene().states('paused', 5)).toEqual([
        'Pending',
        'Running',
        'Suspended',
        'Pending',
        'Running',
      ]);
    });

    it('a RayJob in a queue is admitted, and paused through Kueue', async () => {
      await scene().create(
        rayJob('queued', { outcome: 'never-ends', queue: 'gpu' }),
      );
      expect(await scene().states('queued', 2)).toEqual(['Pending', 'Running']);
      await scene().says('queued', 'runs with quota', {
        state: 'Running',
        queue: { localQueue: 'gpu', clusterQueue: 'research' },
      });
      await scene().act('queued', { act: 'suspend' });
      await scene().says('queued', 'is paused in its queue', {
        state: 'Suspended',
        reason: 'Deactivated',
      });
      await scene().act('queued', { act: 'resume' });
      expect(await scene().states('queued', 5)).toEqual([
        'Pending',
        'Running',
        'Suspended',
        'Pending',
        'Running',
      ]);
    });

    it('a RayJob for interactive work waits for its user', async () => {
      const spec = { submissionMode: 'InteractiveMode' };
      await scene().create(rayJob('waits', { spec }));
      await scene().says('waits', 'waits for its user', {
        state: 'Pending',
        reason: 'Waiting',
        // What KubeRay told of the workers last is of before they were ready.
        replicas: { unit: 'worker', desired: 2 },
      });
      expect(await scene().states('waits', 1)).toEqual(['Pending']);
    });

    it('a RayJob that the operator takes for invalid has failed', async () => {
      const spec = { shutdownAfterJobFinishes: false, suspend: true };
      await scene().create(rayJob('invalid', { spec }));
      await scene().says('invalid', 'is invalid', {
        state: 'Failed',
        reason: 'ValidationFailed',
      });
      expect((await scene().states('invalid', 1)).at(-1)).toBe('Failed');
    });

    it('a RayService gets ready when its application runs', async () => {
      await scene().create(rayService('chat'));
      await scene().says('chat', 'serves', {
        state: 'Ready',
      });
      expect(await scene().states('chat', 2)).toEqual(['Pending', 'Ready']);
    });
  });
}
