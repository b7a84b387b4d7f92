import {
  readAgain,
  runningVersion,
  useOperator,
} from './__testUtils__/operator';
import { recordedCases } from './__testUtils__/RecordedCase';
import { jobSet } from './__testUtils__/manifests';

describe('what JobSet had done', () => {
  it.each(recordedCases('jobset'))('$case', recorded => {
    expect(readAgain(recorded)).toEqual(recorded.says);
  });
});

const version = runningVersion('jobset');
if (version) {
  describe(`JobSet ${version} at work`, () => {
    const scene = useOperator('jobset');
    const counts = { unit: 'job', desired: 2 };
    const gpus = { resource: 'nvidia.com/gpu', requested: 2 };

    it('a JobSet runs and succeeds', async () => {
      await scene().create(jobSet('sets', { seconds: 5 }));
      await scene().says('sets', 'runs', {
        state: 'Running',
        replicas: { ...counts, active: 2, ready: 2, succeeded: 0, failed: 0 },
        accelerators: { ...gpus, held: 2 },
        queue: null,
      });
      const done = await scene().says('sets', 'succeeds', {
        state: 'Succeeded',
        reason: 'AllJobsCompleted',
        replicas: { ...counts, active: 0, ready: 0, succeeded: 2, failed: 0 },
        accelerators: { ...gpus, held: 0 },
      });
      expect(await scene().states('sets', 3)).toEqual([
        'Pending',
        'Running',
        'Succeeded',
      ]);
      // Its status tells no start: the Jobs that it is made of do.
      expect(Date.parse(done.startedAt!)).toBeLessThan(
        Date.parse(done.finishedAt!),
      );
    });

    it('a JobSet fails with its first Job, and the pod tells why', async () => {
      await scene().create(jobSet('fails', { outcome: 'oom' }));
      await scene().says(
        'fails',
        'fails',
        { state: 'Failed' },
        { reason: 'OOMKilled', failure: { exitCode: 137 } },
      );
      expect(await scene().work('fails')).toEqual(['Running', 'Failed']);
    });

    it('a JobSet is made anew after a failure, until it may not be', async () => {
      await scene().create(
        jobSet('anew', { outcome: 'error', maxRestarts: 1 }),
      );
      await scene().says('anew', 'gives up', {
        state: 'Failed',
        reason: 'ReachedMaxRestarts',
        restarts: 1,
      });
      expect(await scene().work('anew')).toEqual([
        'Running',
        'Restarting',
        'Running',
        'Failed',
      ]);
    });

    it('a JobSet is paused, resumed and stopped', async () => {
      await scene().create(jobSet('paused', { outcome: 'never-ends' }));
      expect(await scene().states('paused', 2)).toEqual(['Pending', 'Running']);
      await scene().act('paused', { act: 'suspend' });
      await scene().says('paused', 'is paused', {
        state: 'Suspended',
        reason: 'SuspendedJobs',
        accelerators: { ...gpus, held: 0 },
      });
      await scene().act('paused', { act: 'resume' });
      expect(await scene().states('paused', 5)).toEqual([
        'Pending',
        'Running',
        'Suspended',
        'Pending',
        'Running',
      ]);
      await scene().act('paused', 'stop');
      await scene().until(() => {
        expect(scene().latest('paused')).toMatchObject({
          state: 'Cancelled',
          deletedAt: expect.any(String),
        });
      });
    });

    it('a JobSet that somebody deletes has an unknown end', async () => {
      const gone = jobSet('gone', { outcome: 'never-ends' });
      await scene().create(gone);
      expect(await scene().states('gone', 2)).toEqual(['Pending', 'Running']);
      await scene().delete(`${gone.path}/gone`);
      expect(await scene().states('gone', 3)).toEqual([
        'Pending',
        'Running',
        'Unknown',
      ]);
    });
  });
}
