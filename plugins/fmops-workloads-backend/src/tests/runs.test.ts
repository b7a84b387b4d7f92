import {
  mockCredentials,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { KeptLog } from '@fmops/backstage-plugin-fmops-workloads-common';
import { jobManifest, trainJobManifest } from '../__testUtils__/runManifests';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import {
  hasRealCluster,
  startInMemoryCluster,
  useRealCluster,
  type TestCluster,
} from '../__testUtils__/testClusters';

const USER = 'user:default/data-scientist';
const token = mockCredentials.user.token(USER);
const entityRef = 'component:default/support-tuning';
// A real cluster keeps what earlier runs of this test have left.
const unique = (name: string) => `${name}-${Date.now().toString(36)}`;

const refusal = (statusCode: number, message: string) => ({
  statusCode,
  cause: expect.objectContaining({ message: expect.stringContaining(message) }),
});

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

function playRuns(options: {
  start(): Promise<TestCluster>;
  databaseId?: TestDatabaseId;
  /** How long runs are to be played. */
  seconds: number;
}) {
  const { start, seconds, databaseId = 'SQLITE_3' } = options;
  let cluster: TestCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
  let runs: RunFollower;

  beforeAll(async () => {
    cluster = await start();
    portal = await startWorkloadsBackend({
      cluster: cluster.config,
      knex: await databases.init(databaseId),
    });
    runs = new RunFollower(portal.client, token, entityRef);
    await runs.untilWatched();
  });

  afterAll(async () => {
    await runs?.stop();
    await portal?.backend.stop();
    await cluster?.stop();
  });

  const submit = (manifest: Record<string, unknown>, dryRun?: boolean) =>
    portal.client.submit(
      { cluster: 'local', entityRef, manifest, dryRun },
      { token },
    );
  const idOf = (uid: string) => ({ cluster: 'local', uid });

  it('a Job is seen in each of its states', async () => {
    const name = unique('tune');
    const result = await submit(jobManifest(name, { seconds }));

    expect(result).toEqual({
      created: true,
      ...{ cluster: 'local', namespace: 'team-language', kind: 'Job', name },
      uid: expect.any(String),
    });
    const states = ['Pending', 'Running', 'Succeeded'];
    expect(
      await runs.until(name, ({ state }) => state === 'Succeeded'),
    ).toMatchObject({
      submittedBy: USER,
      kubernetesId: 'support-tuning',
      demo: true,
      queuedAt: expect.any(String),
      startedAt: expect.any(String),
      finishedAt: expect.any(String),
    });
    expect(runs.statesOf(name)).toEqual(states);

    const details = await portal.client.details(idOf(result.uid!), { token });
    expect(details.transitions.map(({ state }) => state)).toEqual(states);
    expect(details.pods).toHaveLength(1);
    expect(details.events).not.toHaveLength(0);
    expect(portal.audit.success).toHaveBeenCalledWith({
      meta: { created: true, uid: result.uid },
    });
  });

  it('a TrainJob starts with its Job, and its output model is announced', async () => {
    const name = unique('sft');
    const { uid } = await submit(trainJobManifest(name, { seconds }));
    const ended = await runs.until(name, ({ state }) => state === 'Succeeded');

    expect(Date.parse(ended.startedAt!)).toBeGreaterThanOrEqual(
      Date.parse(ended.queuedAt!),
    );
    expect(ended.lineage).toMatchObject({
      stage: 'instruction-tuning',
      outputModel: 'support-8b',
    });
    const details = await portal.client.details(idOf(uid!), { token });
    expect(details.transitions.map(({ state }) => state)).toEqual([
      'Pending',
      'Running',
      'Succeeded',
    ]);
    // The child Job is a part of it, not a run of its own.
    const { items } = await portal.client.list({ entityRef }, { token });
    expect(items.filter(({ ref }) => ref.name.startsWith(name))).toHaveLength(
      1,
    );
    expect(portal.events.publish).toHaveBeenCalledWith({
      topic: 'fmops.workloads',
      eventPayload: {
        workload: expect.objectContaining({
          ref: expect.objectContaining({ uid }),
          state: 'Succeeded',
        }),
        outputModelOwner: 'group:default/language-team',
      },
    });
  });

  it('the log of a run can be read', async () => {
    const name = unique('log');
    const { uid } = await submit(jobManifest(name, { seconds }));
    await runs.until(name, ({ state }) => state === 'Running');
    const details = await portal.client.details(idOf(uid!), { token });
    const end = new AbortController();
    const lines: string[] = [];
    await portal.client.streamLog(
      idOf(uid!),
      { pod: details.pods[0].name, tailLines: 100 },
      {
        onLines: more => {
          lines.push(...more);
          end.abort();
        },
      },
      { token, signal: end.signal },
    );
    expect(lines).not.toHaveLength(0);

    await expect(
      portal.client.streamLog(
        idOf(uid!),
        { pod: 'of-somebody-else' },
        { onLines: () => {} },
        { token, signal: new AbortController().signal },
      ),
    ).rejects.toMatchObject(
      refusal(404, `Job ${name} has no pod 'of-somebody-else'`),
    );
  });

  it('details are followed until the viewer leaves', async () => {
    const name = unique('details');
    const { uid } = await submit(jobManifest(name, { seconds }));
    await runs.until(name, () => true);
    const end = new AbortController();
    const phases: string[] = [];
    await portal.client.streamDetails(
      idOf(uid!),
      {
        onDetails: ({ pods, workload }) => {
          phases.push(...pods.map(({ phase }) => phase));
          if (workload.state === 'Succeeded') {
            end.abort();
          }
        },
      },
      { token, signal: end.signal },
    );
    expect(phases).toContain('Running');
  });

  describe('with what it needs beside itself', () => {
    const own = { 'backstage.io/kubernetes-id': 'support-tuning' };
    const supporting = (name: string, level = 'info') => [
      {
        ...{ apiVersion: 'v1', kind: 'ConfigMap' },
        metadata: { name, namespace: 'team-language' },
        data: { level },
      },
      {
        ...{ apiVersion: 'v1', kind: 'ServiceAccount' },
        metadata: { name, namespace: 'team-language' },
        automountServiceAccountToken: false,
      },
      {
        ...{ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' },
        metadata: { name, namespace: 'team-language' },
        spec: { podSelector: { matchLabels: own }, policyTypes: ['Ingress'] },
      },
    ];
    const acting = (name: string, account: string) => {
      const job = jobManifest(name, { seconds: 600 });
      Object.assign(job.spec.template.spec, { serviceAccountName: account });
      return job;
    };
    const send = (
      manifest: Record<string, unknown>,
      beside: Record<string, unknown>[] = [],
      dryRun?: boolean,
    ) =>
      portal.client.submit(
        {
          ...{ cluster: 'local', entityRef, manifest, dryRun },
          supporting: beside,
        },
        { token },
      );

    it('is applied, acts as its own account, and changes nothing when repeated', async () => {
      const name = unique('beside');
      const job = acting(name, name);
      expect(await send(job, supporting(name), true)).toEqual(
        expect.not.objectContaining({ uid: expect.anything() }),
      );
      const first = await send(job, supporting(name));
      const second = await send(job, supporting(name));
      expect([first.created, second.created]).toEqual([true, false]);
      expect(second.uid).toBe(first.uid);
      // The account is known as the entity's from now on.
      expect(await send(acting(`${name}-2`, name))).toMatchObject({
        created: true,
      });
    });

    it('leaves nothing behind when the workload is refused', async () => {
      const name = unique('half');
      const bad = jobManifest(name);
      Object.assign(bad.spec.template.spec, { restartPolicy: 'Sometimes' });
      await expect(send(bad, supporting(name))).rejects.toMatchObject(
        refusal(400, 'restartPolicy'),
      );
      // Another content would be refused if the first had been made.
      expect(
        await send(acting(name, name), supporting(name, 'debug'), true),
      ).toMatchObject({ created: true });
    });

    it('does not change what is there', async () => {
      const name = unique('kept');
      await send(acting(name, name), supporting(name));
      await expect(
        send(acting(name, name), supporting(name, 'debug')),
      ).rejects.toMatchObject(
        refusal(409, `ConfigMap team-language/${name} is there already`),
      );
    });

    it('refuses to act as an account of others', async () => {
      await expect(
        send(acting(unique('other'), 'builder')),
      ).rejects.toMatchObject(
        refusal(
          400,
          'manifest.spec.template.spec.serviceAccountName: a workload that acts as another account',
        ),
      );
    });
  });

  it('submitting the same again changes nothing; something else is refused', async () => {
    const name = unique('again');
    const first = await submit(jobManifest(name, { seconds: 600 }));
    const second = await submit(jobManifest(name, { seconds: 600 }));

    expect(second).toEqual({ ...first, created: false });
    const other = jobManifest(name, { seconds: 600, gpus: 1 });
    await expect(submit(other)).rejects.toMatchObject(
      refusal(409, 'another specification'),
    );
  });

  it('a dry run creates nothing', async () => {
    const name = unique('dry');
    expect(await submit(jobManifest(name, { seconds }), true)).toMatchObject({
      created: true,
    });
    expect(await submit(jobManifest(name, { seconds }), true)).toMatchObject({
      created: true,
    });
  });

  it("the API server's refusal reaches the author", async () => {
    const name = unique('bad');
    const manifest = jobManifest(name);
    manifest.spec.template.spec.restartPolicy = 'Always';
    await expect(submit(manifest)).rejects.toMatchObject(
      refusal(400, 'restartPolicy'),
    );
  });

  it('a stopped run ends as Cancelled and stays in the list', async () => {
    const name = unique('stop');
    const { uid } = await submit(jobManifest(name, { outcome: 'never-ends' }));
    await runs.until(name, ({ state }) => state === 'Running');
    const outsider = mockCredentials.user.token('user:default/reader');
    await expect(
      portal.client.stop(idOf(uid!), { token: outsider }),
    ).rejects.toMatchObject(refusal(403, 'user:default/reader is no member'));

    await portal.client.stop(idOf(uid!), { token });

    expect(
      await runs.until(name, ({ state }) => state === 'Cancelled'),
    ).toMatchObject({
      message: `Stopped by ${USER}`,
      deletedAt: expect.any(String),
    });
    await expect(
      portal.client.stop(idOf(uid!), { token }),
    ).rejects.toMatchObject(refusal(409, 'has ended already'));
  });

  it('a run is paused and resumed, and another of its name left alone', async () => {
    const name = unique('pause');
    const { uid } = await submit(jobManifest(name, { outcome: 'never-ends' }));
    await runs.until(name, ({ state }) => state === 'Running');
    await portal.client.act(idOf(uid!), { act: 'suspend' }, { token });
    await runs.until(name, ({ state }) => state === 'Suspended');
    await portal.client.act(idOf(uid!), { act: 'resume' }, { token });
    await runs.until(name, () => runs.statesOf(name).at(-1) === 'Running');
    await portal.client.stop(idOf(uid!), { token });
    await runs.until(name, ({ state }) => state === 'Cancelled');

    const second = await submit(jobManifest(name, { seconds: 600 }));
    await expect(
      portal.client.act(idOf(uid!), { act: 'suspend' }, { token }),
    ).rejects.toMatchObject({ statusCode: 409 });
    await portal.client.stop(idOf(second.uid!), { token });
  });

  it('a failed run is tried again as it was submitted', async () => {
    const name = unique('retry');
    const { uid } = await submit(
      jobManifest(name, { outcome: 'oom', seconds }),
    );
    await runs.until(name, ({ state }) => state === 'Failed');
    const retry = (dryRun?: boolean) =>
      portal.client.act(idOf(uid!), { act: 'retry', dryRun }, { token });
    await retry(true);
    expect(await retry()).toMatchObject({ name: `${name}-r2` });
    expect(
      await runs.until(`${name}-r2`, ({ state }) => state === 'Failed'),
    ).toMatchObject({ submittedBy: USER });
    await expect(retry()).rejects.toMatchObject(
      refusal(409, 'is there already'),
    );
  });

  it('a run that ran out of memory says so', async () => {
    const name = unique('oom');
    await submit(jobManifest(name, { seconds, outcome: 'oom' }));
    expect(
      await runs.until(name, ({ reason }) => reason === 'OOMKilled'),
    ).toMatchObject({
      state: 'Failed',
      failure: { container: 'train', exitCode: 137 },
      message: expect.stringContaining('exit code 137'),
    });
  });

  it('a failed run that is deleted keeps why it failed and what it printed last', async () => {
    const name = unique('kept');
    const { uid } = await submit(
      jobManifest(name, { seconds, outcome: 'oom' }),
    );
    const id = idOf(uid!);
    await runs.until(name, ({ reason }) => reason === 'OOMKilled');
    const live = await portal.client.details(id, { token });
    const [pod] = live.pods.map(source => source.name);
    const untilKept = async (): Promise<KeptLog> =>
      portal.client.keptLog(id, { token }).catch(untilKept);
    const kept = await untilKept();
    const log = await portal.client.downloadLog(id, { pod }, { token });
    const lines = (await log.text()).trimEnd().split('\n');
    const { object } = await portal.client.manifest(id, { token });
    expect(object).toMatchObject({ kind: 'Job', metadata: { name, uid } });

    await portal.client.act(id, { act: 'delete' }, { token });
    await runs.until(name, ({ deletedAt }) => deletedAt !== undefined);

    const details = await portal.client.details(id, { token });
    expect(details).toMatchObject({
      ...{ pods: [], kept: { at: expect.any(String) } },
      keptLog: { pod, container: 'train' },
    });
    const rules = ({ diagnoses = [] }: typeof live) =>
      diagnoses.map(({ ruleId }) => ruleId);
    expect(rules(details)).toEqual(rules(live));
    expect(rules(details)).not.toEqual([]);
    expect(kept).toMatchObject({ pod, lines, truncated: false });
    expect(await portal.client.keptLog(id, { token })).toEqual(kept);
    await expect(
      portal.client.downloadLog(id, { pod }, { token }),
    ).rejects.toMatchObject(refusal(404, 'were kept'));
    await expect(portal.client.manifest(id, { token })).rejects.toMatchObject(
      refusal(404, 'keeps no manifests'),
    );
  });

  it('a run for which no node has room says so', async () => {
    const name = unique('big');
    const { uid } = await submit(jobManifest(name, { gpus: 64 }));
    expect(
      await runs.until(name, ({ reason }) => reason === 'Unschedulable'),
    ).toMatchObject({
      state: 'Pending',
      message: expect.stringContaining('nvidia.com/gpu'),
      accelerators: { resource: 'nvidia.com/gpu', requested: 64 },
    });
    await portal.client.stop(idOf(uid!), { token });
  });
}

describe.each(databases.eachSupportedId())(
  'runs in the in-memory cluster, on %s',
  databaseId => {
    playRuns({ start: startInMemoryCluster, seconds: 20, databaseId });
  },
);

(hasRealCluster ? describe : describe.skip)('runs in a real API server', () => {
  playRuns({ start: useRealCluster, seconds: 2 });
});
