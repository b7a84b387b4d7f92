import { Condition } from '../objects/KubeObject';
import { Job, TrainJob } from '../objects/workloads';
import { ContractPart } from './describeContract';
import { paths, trainJob, uniqueName } from './manifests';
import { until } from './until';

/** How a TrainJob goes. Needs a Trainer, or what plays it. */
export const trainJobContract: ContractPart = client => {
  const names: string[] = [];

  const submit = async (play: string, suspend: boolean) => {
    const name = uniqueName(`train-${play}`);
    names.push(name);
    const manifest = trainJob(name, play);
    const path = `${paths.trainJobs}/${name}`;
    await client().apply('writer', path, {
      ...manifest,
      spec: { ...manifest.spec, suspend },
    });
    return name;
  };
  const read = async (name: string) => {
    const path = `${paths.trainJobs}/${name}`;
    const { body } = await client().call('reader', 'GET', path);
    return body as unknown as TrainJob;
  };
  const childOf = async (name: string) => {
    const path = `${paths.jobs}/${name}-node-0`;
    const { body } = await client().call('reader', 'GET', path);
    return body as unknown as Job;
  };
  const untilTrue = (name: string, type: string) =>
    until(
      () => read(name),
      ({ status }) => holds(status?.conditions, type),
    );

  afterAll(() =>
    Promise.all(
      names.map(name =>
        client().call('writer', 'DELETE', `${paths.trainJobs}/${name}`),
      ),
    ),
  );

  it('runs in a job of its own, reports its progress, and completes', async () => {
    const name = await submit('succeed', false);
    const { status } = await untilTrue(name, 'Complete');
    expect(status?.jobsStatus).toEqual([
      {
        name: 'node',
        ready: 0,
        active: 0,
        succeeded: 1,
        failed: 0,
        suspended: 0,
      },
    ]);
    expect(status?.trainerStatus?.progressPercentage).toBe(100);
    const { metadata } = await childOf(name);
    expect(metadata.labels).toMatchObject({
      'jobset.sigs.k8s.io/jobset-name': name,
      'trainer.kubeflow.org/trainjob-ancestor-step': 'trainer',
    });
    expect(metadata.ownerReferences).toEqual([
      expect.objectContaining({ kind: 'TrainJob', name, controller: true }),
    ]);
  }, 90_000);

  it('fails with its job', async () => {
    const name = await submit('error', false);
    const { status } = await untilTrue(name, 'Failed');
    expect(status?.jobsStatus?.[0]).toMatchObject({ succeeded: 0, failed: 1 });
    expect(holds(status?.conditions, 'Complete')).toBe(false);
  }, 90_000);

  it('waits while it is suspended, and runs when it is resumed', async () => {
    const name = await submit('succeed', true);
    const waiting = await untilTrue(name, 'Suspended');
    expect(waiting.status?.jobsStatus?.[0].suspended).toBe(1);
    await client().call('writer', 'PATCH', `${paths.trainJobs}/${name}`, {
      body: { spec: { suspend: false } },
      contentType: 'application/merge-patch+json',
    });
    const { status } = await untilTrue(name, 'Complete');
    expect(
      status?.conditions?.find(({ type }) => type === 'Suspended'),
    ).toMatchObject({ status: 'False', reason: 'Resumed' });
  }, 90_000);
};

function holds(conditions: Condition[] | undefined, type: string): boolean {
  return Boolean(conditions?.some(c => c.type === type && c.status === 'True'));
}
