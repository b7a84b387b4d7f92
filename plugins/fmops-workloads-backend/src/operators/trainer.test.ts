import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  readAgain,
  runningVersion,
  useOperator,
} from './__testUtils__/operator';
import { recordedCases } from './__testUtils__/RecordedCase';
import { inNamespace, metadataOf } from './__testUtils__/manifests';
import type { OperatorScene } from './__testUtils__/OperatorScene';
import { createQueues } from './__testUtils__/queues';

const TRAINER = 'trainer.kubeflow.org/v1alpha1';
const PUBLISHED = 'torch-distributed';

/** The published runtime, with pods that are played so. */
async function createRuntime(scene: OperatorScene, outcome: string) {
  const published = await scene.get(
    `/apis/${TRAINER}/clustertrainingruntimes/${PUBLISHED}`,
  );
  const spec = JSON.parse(JSON.stringify(published.spec));
  for (const { template } of spec.template.spec.replicatedJobs) {
    template.spec.backoffLimit = 0;
    template.spec.template.metadata = {
      annotations: { 'fmops.dev/play': outcome },
    };
  }
  await scene.create({
    path: inNamespace(TRAINER, 'trainingruntimes'),
    body: {
      apiVersion: TRAINER,
      kind: 'TrainingRuntime',
      metadata: { name: outcome },
      spec,
    },
  });
}

function trainJob(
  name: string,
  { queue, runtime }: { queue?: string; runtime?: string } = {},
): KubernetesObject {
  return {
    apiVersion: TRAINER,
    kind: 'TrainJob',
    metadata: metadataOf(name, { queue }),
    spec: {
      runtimeRef: {
        apiGroup: 'trainer.kubeflow.org',
        ...(runtime
          ? { kind: 'TrainingRuntime', name: runtime }
          : { kind: 'ClusterTrainingRuntime', name: PUBLISHED }),
      },
      trainer: {
        image: 'example.com/train:1',
        numNodes: 2,
        resourcesPerNode: { limits: { 'nvidia.com/gpu': '2' } },
      },
    },
  };
}

describe('what Kubeflow Trainer had done', () => {
  it.each(recordedCases('trainer'))('$case', recorded => {
    expect(readAgain(recorded)).toEqual(recorded.says);
  });
});

const version = runningVersion('trainer');
if (version) {
  describe(`Kubeflow Trainer ${version} at work`, () => {
    const scene = useOperator('trainer');
    const gpus = { resource: 'nvidia.com/gpu', requested: 4 };
    const path = inNamespace(TRAINER, 'trainjobs');

    beforeAll(async () => {
      await createQueues(scene());
      await createRuntime(scene(), 'oom');
      await createRuntime(scene(), 'never-ends');
    });

    it('a TrainJob is submitted to a queue, runs and succeeds', async () => {
      await scene().submit(trainJob('tunes', { queue: 'gpu' }));
      await scene().says('tunes', 'runs', {
        state: 'Running',
        replicas: { unit: 'job', desired: 1, active: 1, ready: 1 },
        accelerators: { ...gpus, held: 4 },
        queue: { localQueue: 'gpu', clusterQueue: 'research' },
      });
      const done = await scene().says('tunes', 'succeeds', {
        state: 'Succeeded',
        reason: 'AllJobsCompleted',
        submittedBy: 'user:default/data-scientist',
        accelerators: { ...gpus, held: 0 },
      });
      expect(await scene().states('tunes', 3)).toEqual([
        'Pending',
        'Running',
        'Succeeded',
      ]);
      // The Job of its JobSet tells.
      expect(Date.parse(done.startedAt!)).toBeLessThan(
        Date.parse(done.finishedAt!),
      );
    });

    it('a TrainJob fails, and the pod tells why', async () => {
      await scene().create({
        path,
        body: trainJob('fails', { runtime: 'oom' }),
      });
      await scene().says(
        'fails',
        'fails',
        { state: 'Failed' },
        { reason: 'OOMKilled', failure: { exitCode: 137 } },
      );
      expect(await scene().work('fails')).toEqual(['Running', 'Failed']);
    });

    it('a TrainJob is paused and resumed', async () => {
      const body = trainJob('paused', { runtime: 'never-ends' });
      await scene().create({ path, body });
      expect(await scene().states('paused', 2)).toEqual(['Pending', 'Running']);
      await scene().act('paused', { act: 'suspend' });
      await scene().says('paused', 'is paused', {
        state: 'Suspended',
        reason: 'Suspended',
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
    });

    it('a TrainJob in a queue is paused through Kueue', async () => {
      const body = trainJob('queued', { runtime: 'never-ends', queue: 'gpu' });
      await scene().create({ path, body });
      expect(await scene().states('queued', 2)).toEqual(['Pending', 'Running']);
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

    it('a runtime that does not exist is refused in the words of the operator', async () => {
      await expect(
        scene().submit(trainJob('lost', { runtime: 'lost' })),
      ).rejects.toMatchObject({
        statusCode: 400,
        cause: {
          message: expect.stringContaining('lost'),
        },
      });
    });
  });
}
