import { Condition } from '../objects/KubeObject';
import { Pod } from '../objects/workloads';
import { ContractPart } from './describeContract';
import { job, paths, uniqueName } from './manifests';
import { until } from './until';

/** How a job goes from creation to its end, and what is left to read. */
export const lifecycleContract: ContractPart = client => {
  const names: string[] = [];

  const run = async (play: string) => {
    const name = uniqueName(play);
    names.push(name);
    const path = `${paths.jobs}/${name}`;
    await client().apply('writer', path, job(name, play));
    const { body } = await until(
      () => client().call('reader', 'GET', path),
      answer => conditions(answer.body.status).some(isFinal),
    );
    const pods = await client().call(
      'reader',
      'GET',
      `${paths.pods}?labelSelector=batch.kubernetes.io/job-name%3D${name}`,
    );
    return { name, job: body, pods: pods.body.items as Pod[] };
  };

  afterAll(() =>
    Promise.all(
      names.map(name =>
        client().call(
          'writer',
          'DELETE',
          `${paths.jobs}/${name}?propagationPolicy=Background`,
        ),
      ),
    ),
  );

  it('completes', async () => {
    const { job: done, pods } = await run('succeed');
    expect(done.status).toMatchObject({
      succeeded: 1,
      startTime: expect.any(String),
      completionTime: expect.any(String),
    });
    expect(conditions(done.status).map(c => c.type)).toEqual(
      expect.arrayContaining(['SuccessCriteriaMet', 'Complete']),
    );
    expect(pods).toHaveLength(1);
    expect(pods[0].status.phase).toBe('Succeeded');
    expect(pods[0].spec.nodeName).toBeTruthy();
  }, 90_000);

  it.each([
    ['error', 1, 'Error'],
    ['oom', 137, 'OOMKilled'],
  ])(
    'fails without a completion time: %s',
    async (play, exitCode, reason) => {
      const { job: done, pods } = await run(play);
      expect(done.status).toMatchObject({ failed: 1 });
      expect(done.status.completionTime).toBeUndefined();
      expect(conditions(done.status)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            type: 'Failed',
            status: 'True',
            reason: 'BackoffLimitExceeded',
            message: 'Job has reached the specified backoff limit',
          }),
        ]),
      );
      expect(pods[0].status.phase).toBe('Failed');
      expect(
        pods[0].status.containerStatuses?.[0].state.terminated,
      ).toMatchObject({ exitCode, reason });
    },
    90_000,
  );

  it('keeps the log of a pod, and says what is wrong with a request for one', async () => {
    const { pods } = await run('succeed');
    const path = `${paths.pods}/${pods[0].metadata.name}/log`;
    const log = await client().call('reader', 'GET', path);
    expect(log.code).toBe(200);
    const lines = log.text.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    const tail = await client().call('reader', 'GET', `${path}?tailLines=2`);
    expect(tail.text.trimEnd().split('\n')).toEqual(lines.slice(-2));

    const container = await client().call(
      'reader',
      'GET',
      `${path}?container=no`,
    );
    expect(container.code).toBe(400);
    expect(container.body.message).toMatch(
      /^container no is not valid for pod/,
    );
    const pod = await client().call('reader', 'GET', `${paths.pods}/no/log`);
    expect(pod.code).toBe(404);
  }, 90_000);

  it('waits while it is suspended', async () => {
    const name = uniqueName('suspended');
    names.push(name);
    const path = `${paths.jobs}/${name}`;
    await client().apply(
      'writer',
      path,
      job(name, 'succeed', { suspend: true }),
    );
    const { body } = await until(
      () => client().call('reader', 'GET', path),
      answer => conditions(answer.body.status).length > 0,
    );
    expect(conditions(body.status)).toEqual([
      expect.objectContaining({
        type: 'Suspended',
        status: 'True',
        reason: 'JobSuspended',
      }),
    ]);
    expect(body.status.startTime).toBeUndefined();
  }, 90_000);
};

function conditions(status: Record<string, unknown> | undefined): Condition[] {
  return (status?.conditions as Condition[] | undefined) ?? [];
}

function isFinal({ type, status }: Condition): boolean {
  return status === 'True' && ['Complete', 'Failed'].includes(type);
}
