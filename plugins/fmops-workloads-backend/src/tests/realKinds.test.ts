import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { until } from '@fmops/test-servers';
import { kindFixtures, type KindFixture } from '../__testUtils__/kindFixtures';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import { hasRealCluster, useRealCluster } from '../__testUtils__/testClusters';
import { ClusterConnection, resourcePath } from '../clusters';
import { kindName } from '../kinds';

const admin = process.env.FMOPS_REAL_CLUSTER_ADMIN_TOKEN;
const folder = process.env.FMOPS_CRDS_DIR;
const token = mockCredentials.user.token('user:default/data-scientist');
const NAMESPACE = 'platform';
const CRDS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

const definitionOf = ({ kind }: KindFixture) => `${kind.plural}.${kind.group}`;

function fixturesToTry(): KindFixture[] {
  const definitions = new Set(readdirSync(folder ?? '.'));
  return kindFixtures().filter(
    fixture =>
      definitions.has(`${definitionOf(fixture)}.json`) &&
      // Of the training operator, whose definition is that of another now.
      !(fixture.kind.kind === 'MPIJob' && fixture.version === 'v1') &&
      // Somebody plays these.
      fixture.kind.kind !== 'TrainJob',
  );
}

(hasRealCluster && admin && folder ? describe : describe.skip)(
  'every kind in a real API server',
  () => {
    const fixtures = fixturesToTry();
    const definitions = [...new Set(fixtures.map(definitionOf))];
    const kinds = [...new Set(fixtures.map(({ kind }) => kindName(kind)))];
    const begun = Date.now();
    const prefix = `k${begun.toString(36)}`;
    let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
    let follower: RunFollower;
    let connection: ClusterConnection;

    beforeAll(async () => {
      const { config } = await useRealCluster(admin);
      portal = await startWorkloadsBackend({ cluster: config });
      follower = new RunFollower(portal.client, token);
      await follower.untilWatched();
      connection = new ClusterConnection({
        name: 'admin',
        url: `${config.url}`,
        ca: config.caFile
          ? readFileSync(`${config.caFile}`, 'utf8')
          : Buffer.from(`${config.caData}`, 'base64').toString('utf8'),
        token: async () => admin!,
      });
    });

    afterAll(async () => {
      await Promise.all(
        definitions.map(name =>
          connection
            .json({ method: 'DELETE', path: `${CRDS}/${name}` })
            .catch(() => undefined),
        ),
      );
      await connection?.close();
      await follower?.stop();
      await portal?.backend.stop();
    });

    const watchedKinds = async () =>
      (await portal.client.list({}, { token })).clusters[0].kinds;

    const untilKinds = (condition: (watched: string[]) => boolean) =>
      until(async () => condition(await watchedKinds()));

    async function create(fixture: KindFixture, name: string) {
      const { group, plural } = fixture.kind;
      const { apiVersion, kind, metadata, spec, status } = fixture.object;
      const { labels, annotations } = metadata ?? {};
      const path = resourcePath(
        { group, plural, version: fixture.version },
        NAMESPACE,
      );
      const { body } = await connection.json<KubernetesObject>({
        method: 'POST',
        path,
        query: { fieldValidation: 'Strict' },
        body: {
          ...{ apiVersion, kind, spec, status },
          metadata: { name, labels, annotations },
        },
      });
      // A status is only kept of kinds for which it is no resource of its own.
      if (status && !body.status) {
        await connection.json({
          method: 'PATCH',
          path: `${path}/${name}/status`,
          query: { fieldValidation: 'Strict' },
          contentType: 'application/merge-patch+json',
          body: { status },
        });
      }
    }

    const define = (name: string) =>
      connection.json({
        method: 'POST',
        path: CRDS,
        body: JSON.parse(readFileSync(join(folder!, `${name}.json`), 'utf8')),
      });

    it('is noticed soon after its definition', async () => {
      const [first, ...others] = definitions;
      expect(await watchedKinds()).not.toContain(kinds[0]);
      await define(first);
      await untilKinds(watched => watched.includes(kinds[0]));

      await Promise.all(others.map(define));
      await untilKinds(watched => kinds.every(kind => watched.includes(kind)));
    });

    it.each(fixtures.map((fixture, index) => ({ ...fixture, index })))(
      '$title',
      async ({ index, ...fixture }) => {
        const name = `${prefix}-${index}`;
        await create(fixture, name);
        const { state } = fixture.record;
        const seen = await follower.until(
          name,
          workload => !state || workload.state === state,
        );
        expect(seen.ref.kind).toBe(fixture.kind.kind);
      },
    );

    it('is noticed to be gone with its definition', async () => {
      const [gone] = definitions;
      await connection.json({ method: 'DELETE', path: `${CRDS}/${gone}` });
      await untilKinds(watched => !watched.includes(kinds[0]));
      const { items } = await portal.client.list({}, { token });
      const left = items.filter(
        ({ ref }) => ref.name.startsWith(prefix) && kindName(ref) === kinds[0],
      );
      expect(left).not.toHaveLength(0);
      for (const { deletedAt, staleSince } of left) {
        expect(Date.parse(deletedAt ?? staleSince ?? '')).toBeGreaterThan(
          begun,
        );
      }
    });
  },
);
