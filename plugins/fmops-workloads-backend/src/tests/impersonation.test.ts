import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { Agent, request } from 'undici';
import { parseAllDocuments } from 'yaml';
import { jobManifest } from '../__testUtils__/runManifests';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import { hasRealCluster, useRealCluster } from '../__testUtils__/testClusters';
import { ClusterConnection } from '../clusters';

const {
  FMOPS_REAL_CLUSTER_URL: url = '',
  FMOPS_REAL_CLUSTER_CA: caFile,
  FMOPS_REAL_CLUSTER_ADMIN_TOKEN: admin = '',
  FMOPS_REAL_CLUSTER_READER_TOKEN: reader = '',
} = process.env;

const MAY = 'user:default/data-scientist';
/** Of the same group of the catalog, without a right in the cluster. */
const MAY_NOT = 'user:default/prompt-engineer';
const NAMESPACE = 'team-language';
const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const IMPERSONATOR = path.resolve(
  __dirname,
  '../../../../infra/kubernetes/access/impersonator.yaml',
);
const entityRef = 'component:default/support-tuning';
const unique = (name: string) => `${name}-${Date.now().toString(36)}`;
const tokenOf = (user: string) => mockCredentials.user.token(user);

(hasRealCluster ? describe : describe.skip)('acts in the name of users', () => {
  const ca = caFile ? readFileSync(caFile, 'utf8') : '';
  const dispatcher = new Agent({ connect: { ca } });
  const made: string[] = [];
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
  let runs: RunFollower;

  async function asAdmin(
    method: 'POST' | 'DELETE',
    target: string,
    body?: object,
  ) {
    const answer = await request(`${url}${target}`, {
      ...{ method, dispatcher },
      headers: {
        authorization: `Bearer ${admin}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  }

  async function create(collection: string, object: { metadata: object }) {
    const { name } = object.metadata as { name: string };
    const answer = await asAdmin('POST', collection, object);
    expect(answer).toMatchObject({ status: 201 });
    made.push(`${collection}/${name}`);
  }

  const bind = (role: string, name: string) =>
    create(`${RBAC}/namespaces/${NAMESPACE}/rolebindings`, {
      metadata: { name: unique(`${role}-test`) },
      ...{
        roleRef: {
          apiGroup: 'rbac.authorization.k8s.io',
          ...{ kind: 'ClusterRole', name: role },
        },
        subjects: [
          { apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name },
        ],
      },
    });

  beforeAll(async () => {
    const [role, binding] = parseAllDocuments(
      readFileSync(IMPERSONATOR, 'utf8'),
    ).map(document => document.toJS());
    await create(`${RBAC}/clusterroles`, role);
    // The portal's own account reads, and writes nothing
    await create(`${RBAC}/clusterrolebindings`, {
      ...binding,
      subjects: [
        { ...binding.subjects[0], kind: 'User', name: 'fmops-reader' },
      ],
    });
    await bind('fmops-reader', `fmops:${MAY}`);
    await bind('fmops-writer', `fmops:${MAY}`);
    const { config } = await useRealCluster(reader);
    portal = await startWorkloadsBackend({
      cluster: config,
      impersonation: true,
    });
    runs = new RunFollower(portal.client, tokenOf(MAY), entityRef);
    await runs.untilWatched();
  });

  afterAll(async () => {
    await runs?.stop();
    await portal?.backend.stop();
    for (const target of made) {
      await asAdmin('DELETE', target);
    }
    await dispatcher.close();
  });

  const submit = (user: string, name: string, dryRun?: boolean) =>
    portal.client.submit(
      {
        ...{ cluster: 'local', entityRef, dryRun },
        manifest: jobManifest(name, { outcome: 'never-ends' }),
      },
      { token: tokenOf(user) },
    );

  it('lets users do what the cluster lets them do, and nobody else', async () => {
    const name = unique('mine');
    await expect(submit(MAY_NOT, name)).rejects.toMatchObject({
      statusCode: 403,
      cause: {
        message: expect.stringContaining(
          `You have no right to get jobs.batch in the namespace ${NAMESPACE} of the cluster 'local', where you are fmops:${MAY_NOT}`,
        ),
      },
    });
    expect(await submit(MAY, name, true)).toMatchObject({ created: true });
    const { uid = '' } = await submit(MAY, name);
    const run = await runs.until(name, ({ state }) => state === 'Running');
    expect(run.submittedBy).toBe(MAY);

    const id = { cluster: 'local', uid };
    const { pods } = await portal.client.details(id, { token: tokenOf(MAY) });
    const source = { pod: pods[0].name, container: 'train' };
    const refused = { statusCode: 403 };
    const other = { token: tokenOf(MAY_NOT) };
    const { client } = portal;
    await expect(client.manifest(id, other)).rejects.toMatchObject(refused);
    await expect(client.downloadLog(id, source, other)).rejects.toMatchObject(
      refused,
    );
    await expect(
      client.act(id, { act: 'suspend' }, other),
    ).rejects.toMatchObject(refused);
    await expect(client.stop(id, other)).rejects.toMatchObject(refused);

    const own = { token: tokenOf(MAY) };
    expect((await client.manifest(id, own)).object).toMatchObject({
      metadata: { uid },
    });
    expect((await client.downloadLog(id, source, own)).status).toBe(200);
    await client.act(id, { act: 'suspend' }, own);
    await client.stop(id, own);
    expect(
      await runs.until(name, ({ state }) => state === 'Cancelled'),
    ).toMatchObject({ state: 'Cancelled' });
  });

  describe('as the API server sees it', () => {
    const connection = new ClusterConnection({
      ...{ name: 'local', url, ca },
      token: async () => reader,
    });

    afterAll(() => connection.close());

    const whoAmI = async (username: string, groups: string[]) => {
      const { body } = await connection.as({ username, groups }).json<{
        status: { userInfo: { username: string; groups: string[] } };
      }>({
        method: 'POST',
        path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
        body: {
          apiVersion: 'authentication.k8s.io/v1',
          kind: 'SelfSubjectReview',
        },
      });
      return body.status.userInfo;
    };

    it('is the user, with the group', async () => {
      const group = 'fmops:group:default/language-team';
      const user = await whoAmI(`fmops:${MAY}`, [group]);
      expect(user.username).toBe(`fmops:${MAY}`);
      expect([...user.groups].sort()).toEqual([group, 'system:authenticated']);
    });

    it.each([
      ['admin', []],
      ['system:kube-controller-manager', []],
      ['system:serviceaccount:kube-system:default', []],
      ['fmops:user:default/somebody-else', []],
      [`fmops:${MAY}`, ['system:masters']],
      [`fmops:${MAY}`, ['fmops:group:default/vision-team']],
      [`fmops:${MAY}`, ['fmops:group:default/language-team', 'system:masters']],
    ])('nobody can become %s with %j', async (username, groups) => {
      await expect(whoAmI(username, groups)).rejects.toMatchObject({
        status: 403,
        message: expect.stringContaining('cannot impersonate'),
      });
    });
  });
});
