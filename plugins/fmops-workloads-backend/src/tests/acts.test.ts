import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  OfferedAct,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { jobManifest, trainJobManifest } from '../__testUtils__/runManifests';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';

const USER = 'user:default/data-scientist';
const token = mockCredentials.user.token(USER);
const outsider = mockCredentials.user.token('user:default/reader');
const entityRef = 'component:default/support-tuning';

const refusal = (statusCode: number, message: string) => ({
  statusCode,
  cause: expect.objectContaining({ message: expect.stringContaining(message) }),
});
const names = (offered: OfferedAct[]) => offered.map(({ act }) => act);
const idOf = ({ ref }: Workload) => ({ cluster: 'local', uid: ref.uid });
const job = (name: string) =>
  `/apis/batch/v1/namespaces/team-language/jobs/${name}`;

describe('acts on workloads of the in-memory cluster', () => {
  const denied: string[] = [];
  let cluster: LocalCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
  let runs: RunFollower;

  beforeAll(async () => {
    cluster = await startLocalCluster({ port: 0, speed: 20, demo: true });
    portal = await startWorkloadsBackend({
      cluster: { url: cluster.url, serviceAccountToken: 'local-admin' },
      denied,
    });
    runs = new RunFollower(portal.client, token);
    await runs.untilWatched();
  });

  afterEach(() => {
    denied.length = 0;
  });

  afterAll(async () => {
    await runs?.stop();
    await portal?.backend.stop();
    await cluster?.stop();
  });

  /** Asks the cluster itself. */
  async function inCluster(path: string, method = 'GET', body?: object) {
    const response = await fetch(`${cluster.url}${path}`, {
      method,
      headers: {
        authorization: 'Bearer local-admin',
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }

  const inState = (name: string, wanted: Workload['state']) =>
    runs.until(name, ({ state }) => state === wanted);

  async function submitted(manifest: ReturnType<typeof jobManifest>) {
    await portal.client.submit(
      { cluster: 'local', entityRef, manifest },
      { token },
    );
    return manifest.metadata.name;
  }

  const endless = (name: string) =>
    jobManifest(name, { outcome: 'never-ends' });

  it.each([
    ['Job', endless('pause-job')],
    ['TrainJob', trainJobManifest('pause-train', { outcome: 'never-ends' })],
  ])('a %s is paused and resumed', async (kind, manifest) => {
    const { name } = manifest.metadata;
    await portal.client.submit(
      { cluster: 'local', entityRef, manifest },
      { token },
    );
    const id = idOf(await inState(name, 'Running'));
    expect(names(await portal.client.acts(id, { token }))).toEqual(['suspend']);

    await portal.client.act(id, { act: 'suspend', dryRun: true }, { token });
    await portal.client.act(id, { act: 'suspend' }, { token });
    await inState(name, 'Suspended');
    expect(names(await portal.client.acts(id, { token }))).toEqual(['resume']);
    await expect(
      portal.client.act(id, { act: 'suspend' }, { token }),
    ).rejects.toMatchObject(
      refusal(409, `${kind} ${name} cannot be paused while it is Suspended`),
    );

    await portal.client.act(id, { act: 'resume' }, { token });
    await runs.until(name, () => runs.statesOf(name).at(-1) === 'Running');
    expect(portal.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'workload-resume',
        severityLevel: 'medium',
        meta: expect.objectContaining({ uid: id.uid }),
      }),
    );
    await portal.client.stop(id, { token });
  });

  it('a dry run changes nothing', async () => {
    const name = await submitted(endless('dry'));
    const id = idOf(await inState(name, 'Running'));
    await portal.client.act(id, { act: 'suspend', dryRun: true }, { token });
    expect((await inCluster(job(name))).body.spec.suspend).not.toBe(true);
  });

  it('membership and permission are told beforehand, and kept', async () => {
    const name = await submitted(endless('mine'));
    const id = idOf(await inState(name, 'Running'));
    expect(await portal.client.acts(id, { token: outsider })).toEqual([
      {
        act: 'suspend',
        allowed: false,
        reason: expect.stringContaining('user:default/reader is no member'),
      },
    ]);
    await expect(
      portal.client.act(id, { act: 'suspend' }, { token: outsider }),
    ).rejects.toMatchObject(refusal(403, 'is no member'));

    denied.push('fmops.workload.stop');
    expect(await portal.client.acts(id, { token })).toMatchObject([
      { allowed: false, reason: 'You lack the permission fmops.workload.stop' },
    ]);
    await expect(
      portal.client.act(id, { act: 'suspend' }, { token }),
    ).rejects.toMatchObject(refusal(403, 'fmops.workload.stop'));
    expect((await inCluster(job(name))).body.spec.suspend).not.toBe(true);
  });

  it('a failed run is submitted again as its author wrote it, once', async () => {
    const manifest = jobManifest('flaky', { outcome: 'oom' });
    await submitted(manifest);
    const id = idOf(await inState('flaky', 'Failed'));
    expect(names(await portal.client.acts(id, { token }))).toEqual([
      'retry',
      'delete',
    ]);
    await portal.client.act(id, { act: 'retry', dryRun: true }, { token });
    expect((await inCluster(job('flaky-r2'))).status).toBe(404);

    expect(await portal.client.act(id, { act: 'retry' }, { token })).toEqual({
      act: 'retry',
      name: 'flaky-r2',
      uid: expect.any(String),
    });
    expect(await runs.until('flaky-r2', () => true)).toMatchObject({
      submittedBy: USER,
      kubernetesId: 'support-tuning',
    });
    const { body } = await inCluster(job('flaky-r2'));
    expect(body.spec.template.metadata.annotations).toEqual(
      manifest.spec.template.metadata.annotations,
    );
    await expect(
      portal.client.act(id, { act: 'retry' }, { token }),
    ).rejects.toMatchObject(refusal(409, 'flaky-r2 is there already'));

    await portal.client.act(id, { act: 'delete' }, { token });
    const deleted = await runs.until('flaky', ({ deletedAt }) =>
      Boolean(deletedAt),
    );
    expect(deleted.state).toBe('Failed');
    expect(await portal.client.acts(id, { token })).toEqual([]);
  });

  it('a run that runs is stopped, not deleted', async () => {
    const name = await submitted(endless('busy'));
    const id = idOf(await inState(name, 'Running'));
    await expect(
      portal.client.act(id, { act: 'delete' }, { token }),
    ).rejects.toMatchObject(refusal(409, 'busy cannot be deleted'));
  });

  it('an endpoint is scaled by its replicas, with the permission for it', async () => {
    const name = 'support-assistant';
    const deployment = `/apis/apps/v1/namespaces/team-language/deployments/${name}`;
    const id = idOf(await inState(name, 'Ready'));
    expect(names(await portal.client.acts(id, { token }))).toEqual([
      'scale',
      'delete',
    ]);
    await expect(
      portal.client.act(id, { act: 'scale' }, { token }),
    ).rejects.toMatchObject(refusal(400, 'replicas'));
    await expect(
      portal.client.act(id, { act: 'scale', replicas: -1 }, { token }),
    ).rejects.toMatchObject({ statusCode: 400 });

    const scale = (replicas: number, dryRun?: boolean) =>
      portal.client.act(id, { act: 'scale', replicas, dryRun }, { token });
    await scale(1, true);
    expect((await inCluster(deployment)).body.spec.replicas).toBe(2);
    await scale(0);
    await inState(name, 'Stopped');
    const { body } = await inCluster(deployment);
    expect(body.spec.replicas).toBe(0);
    expect(body.metadata.managedFields).toContainEqual(
      expect.objectContaining({ manager: 'fmops-portal' }),
    );
    denied.push('fmops.workload.scale');
    await expect(scale(2)).rejects.toMatchObject(
      refusal(403, 'fmops.workload.scale'),
    );
  });
});
