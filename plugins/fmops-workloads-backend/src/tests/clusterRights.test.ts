import { readFileSync } from 'node:fs';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { ClusterRights } from '@fmops/backstage-plugin-fmops-workloads-common';
import { Agent, request } from 'undici';
import { parseAllDocuments } from 'yaml';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import {
  hasRealCluster,
  startInMemoryCluster,
  useRealCluster,
  type TestCluster,
} from '../__testUtils__/testClusters';

const {
  FMOPS_REAL_CLUSTER_URL: url = '',
  FMOPS_REAL_CLUSTER_CA: caFile,
  FMOPS_REAL_CLUSTER_ADMIN_TOKEN: admin = '',
  FMOPS_REAL_CLUSTER_READER_TOKEN: reader = '',
} = process.env;

const token = mockCredentials.user.token('user:default/reader');
const RBAC = '/apis/rbac.authorization.k8s.io/v1';

const user = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: {},
  relations: [{ type: 'memberOf', targetRef: 'group:default/language-team' }],
});

type Portal = Awaited<ReturnType<typeof startWorkloadsBackend>>;

async function start(
  cluster: TestCluster,
  options: { impersonation?: boolean; denied?: string[]; name?: string } = {},
): Promise<Portal> {
  const portal = await startWorkloadsBackend({
    cluster: cluster.config,
    entities: [user('jane')],
    ...options,
  });
  return portal;
}

async function rightsIn({ client }: Portal): Promise<ClusterRights> {
  const [rights] = await client.clusterRights({ cluster: 'local' }, { token });
  return rights;
}

const checkIn = ({ checks }: ClusterRights, id: string) => {
  const check = checks.find(item => item.id === id);
  if (!check) {
    throw new Error(`${id} is not among ${checks.map(item => item.id)}`);
  }
  return check;
};

describe('what the portal may do in a cluster', () => {
  it('is told to who has the permission alone', async () => {
    const cluster = await startInMemoryCluster();
    const denied: string[] = [];
    const portal = await start(cluster, { denied });
    const runs = new RunFollower(portal.client, token);
    await runs.untilWatched();
    const rights = await rightsIn(portal);
    // A cluster that does not tell who asks, and has no reviews of rules
    expect(rights).toMatchObject({ cluster: 'local', demo: true });
    expect(rights.account).toBeUndefined();
    expect(checkIn(rights, 'watch')).toMatchObject({ state: 'granted' });
    expect(checkIn(rights, 'write')).toMatchObject({
      namespace: 'team-language',
    });
    denied.push('fmops.cluster-access.read');
    await expect(rightsIn(portal)).rejects.toMatchObject({ statusCode: 403 });
    await runs.stop();
    await portal.backend.stop();
    await cluster.stop();
  });

  it('is not known of a cluster that does not answer', async () => {
    const portal = await start({
      config: { url: 'http://127.0.0.1:1', serviceAccountToken: 'none' },
      stop: async () => {},
    });
    expect(await rightsIn(portal)).toMatchObject({
      checks: [],
      unavailable: expect.stringContaining('ECONNREFUSED'),
    });
    await expect(
      portal.client.clusterRights({ cluster: 'other' }, { token }),
    ).rejects.toMatchObject({ statusCode: 404 });
    await portal.backend.stop();
  });
});

(hasRealCluster ? describe : describe.skip)('a real API server', () => {
  const ca = caFile ? readFileSync(caFile, 'utf8') : '';
  const dispatcher = new Agent({ connect: { ca } });
  const made: string[] = [];

  const asAdmin = async (
    method: 'POST' | 'DELETE',
    path: string,
    body?: object,
  ) => {
    const answer = await request(`${url}${path}`, {
      ...{ method, dispatcher },
      headers: {
        authorization: `Bearer ${admin}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  };

  /** Applies what the portal has told to apply. */
  async function apply(manifest: string) {
    for (const document of parseAllDocuments(manifest)) {
      const object = document.toJS();
      const { namespace, name } = object.metadata;
      const path = [
        ...[RBAC, ...(namespace ? ['namespaces', namespace] : [])],
        `${object.kind.toLowerCase()}s`,
      ].join('/');
      expect(await asAdmin('POST', path, object)).toMatchObject({
        status: 201,
      });
      made.push(`${path}/${name}`);
    }
  }

  /** With a cache of its own, as if five minutes had passed. */
  async function look<T>(
    as: string,
    impersonation: boolean,
    then: (rights: ClusterRights) => Promise<T> | T,
  ): Promise<T> {
    const portal = await start(await useRealCluster(as), { impersonation });
    try {
      return await then(await rightsIn(portal));
    } finally {
      await portal.backend.stop();
    }
  }

  afterAll(async () => {
    for (const path of made) {
      await asAdmin('DELETE', path);
    }
    await dispatcher.close();
  });

  it('grants the writer all that it needs and no more', () =>
    look(process.env.FMOPS_REAL_CLUSTER_WRITER_TOKEN!, false, rights => {
      expect(rights.account).toMatchObject({
        username: 'fmops-writer',
        groups: expect.arrayContaining(['fmops:readers', 'fmops:writers']),
      });
      expect(rights.checks.filter(({ state }) => state !== 'granted')).toEqual(
        [],
      );
      const ids = rights.checks.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['watch', 'write', 'excess']));
    }));

  it('says that an administrator is too much', () =>
    look(admin, false, rights => {
      const excess = checkIn(rights, 'excess');
      expect(excess).toMatchObject({
        state: 'excess',
        fix: { kind: 'command', text: expect.stringContaining("'admin'") },
      });
      expect(excess.rights).toContainEqual(
        expect.objectContaining({ name: 'system:masters' }),
      );
    }));

  it('gives the reader a manifest that makes good what is missing', async () => {
    await look(reader, false, async rights => {
      const write = checkIn(rights, 'write');
      expect(write).toMatchObject({
        state: 'missing',
        message: expect.stringContaining('team-language'),
      });
      expect(write.rights).toContainEqual({
        ...{ verb: 'patch', group: 'batch', resource: 'jobs' },
      });
      expect(checkIn(rights, 'ask').state).toBe('reduced');
      await apply(write.fix!.text);
    });
    await look(reader, false, rights => {
      expect(checkIn(rights, 'write').state).toBe('granted');
    });
  });

  it('leads to people who act in their own names, step by step', async () => {
    await look(reader, true, async rights => {
      expect(rights.impersonates).toBe(true);
      const impersonate = checkIn(rights, 'impersonate');
      expect(impersonate.rights.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'fmops:group:default/language-team',
          'fmops:user:default/jane',
        ]),
      );
      expect(rights.checks.map(({ id }) => id)).not.toContain('team');
      await apply(impersonate.fix!.text);
    });
    await look(reader, true, async rights => {
      expect(checkIn(rights, 'impersonate').state).toBe('granted');
      expect(checkIn(rights, 'excess').state).toBe('granted');
      const team = checkIn(rights, 'team');
      expect(team).toMatchObject({
        state: 'missing',
        fix: { text: expect.stringContaining('fmops:group:default/language') },
      });
      await apply(team.fix!.text);
    });
    await look(reader, true, rights => {
      expect(
        rights.checks
          .filter(({ state }) => state !== 'granted')
          .map(({ id }) => id),
      ).toEqual(['ask']);
    });
  });
});
