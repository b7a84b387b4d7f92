import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { jobManifest } from '../__testUtils__/runManifests';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import {
  startInMemoryCluster,
  type TestCluster,
} from '../__testUtils__/testClusters';

const MEMBER = 'user:default/data-scientist';
const READER = 'user:default/reader';
const entityRef = 'component:default/support-tuning';

const tunesLlama = (manifest: ReturnType<typeof jobManifest>) => ({
  ...manifest,
  metadata: {
    ...manifest.metadata,
    annotations: {
      ...manifest.metadata.annotations,
      'fmops.dev/base-model': 'llama-3.1-8b',
    },
  },
});

describe('who may do what', () => {
  let cluster: TestCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
  let id: { cluster: string; uid: string };
  const denied: string[] = [];
  const path = () =>
    `/api/fmops-workloads/v1/workloads/${id.cluster}/${id.uid}`;

  beforeAll(async () => {
    cluster = await startInMemoryCluster();
    portal = await startWorkloadsBackend({
      ...{ cluster: cluster.config, denied, queue: 'gpu' },
    });
    const token = mockCredentials.user.token(MEMBER);
    const runs = new RunFollower(portal.client, token, entityRef);
    await runs.untilWatched();
    const { uid } = await portal.client.submit(
      {
        cluster: 'local',
        entityRef,
        manifest: tunesLlama(jobManifest('tune', { outcome: 'never-ends' })),
      },
      { token },
    );
    await runs.until('tune', ({ state }) => state === 'Running');
    await runs.stop();
    id = { cluster: 'local', uid: uid! };
  });

  afterAll(async () => {
    await portal?.backend.stop();
    await cluster?.stop();
  });

  beforeEach(() => {
    denied.length = 0;
    jest.clearAllMocks();
  });

  const get = (url: string, user = READER) =>
    request(portal.backend.server)
      .get(url)
      .set('authorization', mockCredentials.user.header(user));
  const post = (url: string, user: string, body: object = {}) =>
    request(portal.backend.server)
      .post(url)
      .set('authorization', mockCredentials.user.header(user))
      .send(body);
  const submission = (changes: object = {}) => ({
    entityRef,
    manifest: jobManifest('tune-2'),
    ...changes,
  });
  const submit = (user: string, changes: object = {}) =>
    post('/api/fmops-workloads/v1/submissions', user, submission(changes));

  it('refuses callers without credentials', async () => {
    const { status } = await request(portal.backend.server)
      .get('/api/fmops-workloads/v1/workloads')
      .set('authorization', mockCredentials.none.header());
    expect(status).toBe(401);
  });

  it('shows runs of an entity to whoever may read it, without fmops.workload.read', async () => {
    denied.push('fmops.workload.read');
    const list = '/api/fmops-workloads/v1/workloads';

    const ofEntity = await get(`${list}?entityRef=${entityRef}`);
    expect(ofEntity.body.items).toHaveLength(1);
    // Without an entity it is those of all readable entities.
    expect((await get(list)).body.items).toHaveLength(1);
    expect((await get(path())).status).toBe(200);
  });

  it('hides what belongs to no readable entity', async () => {
    const { status, body } = await get(
      '/api/fmops-workloads/v1/workloads?entityRef=component:default/secret',
    );
    expect(status).toBe(404);
    expect(body.error.message).toContain('component:default/secret');
  });

  it('lists the runs of a model among those that may be seen', async () => {
    denied.push('fmops.workload.read');
    const list = '/api/fmops-workloads/v1/workloads';
    const of = (model: string) =>
      get(`${list}?modelRef=foundationmodel:default/${model}`);

    expect((await of('llama-3.1-8b')).body.items).toEqual([
      expect.objectContaining({ lineage: { baseModel: 'llama-3.1-8b' } }),
    ]);
    expect((await of('llama-3.2-1b')).body.items).toEqual([]);
    expect((await of('secret')).status).toBe(404);
    const both = await get(
      `${list}?entityRef=component:default/secret&modelRef=foundationmodel:default/llama-3.1-8b`,
    );
    expect(both.status).toBe(404);
    expect((await get(`${list}?modelRef=llama`)).body.error.message).toContain(
      'modelRef',
    );
  });

  it('shows logs only with the permission for them', async () => {
    denied.push('fmops.workload.logs');
    const { status, body } = await get(`${path()}/log?pod=tune-abcde`);
    expect(status).toBe(403);
    expect(body.error.message).toContain('fmops.workload.logs');
  });

  it.each([
    ['lacks the permission', MEMBER, {}, 403, 'fmops.workload.submit'],
    ['is no member of the namespace', READER, {}, 403, 'is no member'],
    [
      'names another namespace',
      MEMBER,
      {
        manifest: {
          ...jobManifest('tune-2'),
          metadata: { name: 'tune-2', namespace: 'kube-system' },
        },
      },
      403,
      'manifest.metadata.namespace',
    ],
    [
      'names an unknown entity',
      MEMBER,
      { entityRef: 'component:default/secret' },
      404,
      'component:default/secret',
    ],
    [
      'asks for another kind',
      MEMBER,
      { manifest: { ...jobManifest('tune-2'), apiVersion: 'v1', kind: 'Pod' } },
      400,
      'manifest.kind',
    ],
    ['sends no entity', MEMBER, { entityRef: undefined }, 400, 'entityRef'],
    [
      'sends more than that',
      MEMBER,
      { sudo: true },
      400,
      'additional properties',
    ],
    ['sends nonsense', MEMBER, { manifest: 'kind: Job' }, 400, 'manifest'],
  ])(
    'refuses a submission of somebody who %s',
    async (why, user, changes, status, message) => {
      if (why === 'lacks the permission') {
        denied.push('fmops.workload.submit');
      }
      const response = await submit(user, changes);
      expect(response.body.error.message).toContain(message);
      expect(response.status).toBe(status);
    },
  );

  it('refuses a service that stands for no user', async () => {
    const { status, body } = await request(portal.backend.server)
      .post('/api/fmops-workloads/v1/submissions')
      .set('authorization', mockCredentials.service.header())
      .send(submission());
    expect(status).toBe(403);
    expect(body.error.message).toContain('on behalf of a user');
  });

  it('writes refusals and successes to the audit log', async () => {
    await submit(READER);
    expect(portal.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'workload-submit',
        meta: expect.objectContaining({
          ...{ entityRef, kind: 'Job', name: 'tune-2' },
          namespace: 'team-language',
        }),
      }),
    );
    expect(portal.audit.fail).toHaveBeenCalledWith({
      error: expect.objectContaining({ name: 'NotAllowedError' }),
    });

    await submit(MEMBER, { dryRun: true });
    expect(portal.audit.success).toHaveBeenCalledTimes(1);
  });

  it('lets a run be stopped only with the permission', async () => {
    denied.push('fmops.workload.stop');
    const { status, body } = await post(`${path()}/stop`, MEMBER);
    expect(status).toBe(403);
    expect(body.error.message).toContain('fmops.workload.stop');
    expect(portal.audit.fail).toHaveBeenCalledTimes(1);
  });

  it('tells each user where they could submit to, or why not', async () => {
    const targets = '/api/fmops-workloads/v1/targets';
    expect((await get(targets, MEMBER)).body.items).toEqual([
      {
        ...{ cluster: 'local', namespace: 'team-language', allowed: true },
        ...{ owner: 'group:default/language-team', outputModels: true },
        ...{ demo: true, queue: 'gpu' },
      },
    ]);
    const [refused] = (await get(targets, READER)).body.items;
    expect(refused).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('is no member'),
    });
  });

  it.each([
    ['/log', 'pod'],
    ['/log?pod=..%2F..%2Fsecrets', 'pod'],
    ['/log?pod=a&tailLines=many', 'tailLines'],
    ['/log?pod=a&tailLines=-1', 'tailLines'],
  ])('names the field that is wrong in %s', async (query, field) => {
    const { status, body } = await get(`${path()}${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(field);
  });

  it('says that a workload is not known', async () => {
    const { status } = await get('/api/fmops-workloads/v1/workloads/local/x');
    expect(status).toBe(404);
  });

  it('marks runs as out of date when their cluster is gone, and keeps them', async () => {
    const token = mockCredentials.user.token(MEMBER);
    const runs = new RunFollower(portal.client, token, entityRef);
    await runs.until('tune', () => true);
    await cluster.stop();

    const gone = await runs.untilEvent(
      event => event.type === 'cluster' && !event.cluster.reachable,
    );
    expect(gone).toMatchObject({
      cluster: {
        name: 'local',
        message: expect.stringContaining('ECONNREFUSED'),
      },
    });
    expect(
      await runs.until('tune', ({ staleSince }) => Boolean(staleSince)),
    ).toMatchObject({ state: 'Running' });
    await runs.stop();
    const details = await portal.client.details(id, { token });
    expect(details.unavailable).toContain('ECONNREFUSED');
    expect((await submit(MEMBER)).status).toBe(503);
  });
});
