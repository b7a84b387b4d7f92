import { readFileSync } from 'node:fs';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import { hasRealCluster, useRealCluster } from '../__testUtils__/testClusters';
import { ClusterConnection, resourcePath } from '../clusters';

const admin = process.env.FMOPS_REAL_CLUSTER_ADMIN_TOKEN;
const NAMESPACE = 'platform';
const MODEL = 'foundationmodel:default/assistant';
const DEPLOYMENTS = { group: 'apps', version: 'v1', plural: 'deployments' };
const name = `versions-${Date.now().toString(36)}`;
const token = mockCredentials.user.token('user:default/data-scientist');
const evaluations = {
  token: mockCredentials.service.token({
    onBehalfOf: mockCredentials.service('plugin:fmops-evaluations'),
    targetPluginId: 'fmops-workloads',
  }),
};

const model: Entity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'assistant', namespace: 'default' },
  spec: {
    versions: ['2', '1'].map(version => ({
      ...{ version, artifactUri: `s3://models/assistant/${version}` },
    })),
  },
};
const labels = {
  'backstage.io/kubernetes-id': 'support-tuning',
  'fmops.dev/endpoint': 'true',
};
const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: NAMESPACE, labels },
  spec: {
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { ...labels, app: name } },
      spec: {
        containers: [
          { name: 'gateway', image: 'gateway:1' },
          {
            ...{ name: 'vllm', image: 'vllm/vllm-openai:v0.11.0' },
            args: ['--model', 's3://models/assistant/1', '--max-model-len=8'],
            env: [{ name: 'A', value: 'b' }],
          },
        ],
      },
    },
  },
};

type Live = KubernetesObject<{
  template: { spec: { containers: { args?: string[] }[] } };
}>;

(hasRealCluster && admin ? describe : describe.skip)(
  'a version in a real API server',
  () => {
    let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
    let follower: RunFollower;
    let connection: ClusterConnection;
    const path = resourcePath(DEPLOYMENTS, NAMESPACE, name);

    beforeAll(async () => {
      const { config } = await useRealCluster(admin);
      connection = new ClusterConnection({
        name: 'admin',
        url: `${config.url}`,
        ca: config.caFile
          ? readFileSync(`${config.caFile}`, 'utf8')
          : Buffer.from(`${config.caData}`, 'base64').toString('utf8'),
        token: async () => admin!,
      });
      await connection.json({
        method: 'POST',
        path: resourcePath(DEPLOYMENTS, NAMESPACE),
        query: { fieldManager: 'team' },
        body: deployment,
      });
      const { config: writer } = await useRealCluster();
      portal = await startWorkloadsBackend({
        ...{ cluster: writer, namespace: NAMESPACE, promotions: true },
        entities: [model],
      });
      follower = new RunFollower(portal.client, token);
      await follower.until(name, () => true);
    });

    afterAll(async () => {
      await connection?.json({ method: 'DELETE', path }).catch(() => undefined);
      await connection?.close();
      await follower?.stop();
      await portal?.backend.stop();
    });

    const live = async () => (await connection.json<Live>({ path })).body;
    const change = (version: string) =>
      portal.client.changeVersion(
        {
          entityRef: 'component:default/support-tuning',
          ...{ model: MODEL, version },
          artifactUri: `s3://models/assistant/${version}`,
        },
        evaluations,
      );

    it('is changed, and nothing else of the object; and changed back', async () => {
      const before = await live();
      const { changes } = await change('2');
      expect(changes[0]).toEqual({
        path: 'spec.template.spec.containers[1].args[1]',
        from: 's3://models/assistant/1',
        to: 's3://models/assistant/2',
      });
      const after = await live();
      expect(after.spec?.template.spec.containers[1].args).toEqual([
        ...['--model', 's3://models/assistant/2', '--max-model-len=8'],
      ]);
      expect(
        JSON.parse(
          JSON.stringify(after.spec).replace('assistant/2', 'assistant/1'),
        ),
      ).toEqual(before.spec);
      // The portal owns the arguments that it has set, and nothing that it has not.
      const owned = after.metadata?.managedFields?.find(
        ({ manager }) => manager === 'fmops-portal',
      );
      expect(JSON.stringify(owned?.fieldsV1)).toMatch(/f:args/);
      expect(JSON.stringify(owned?.fieldsV1)).not.toMatch(/f:image|f:env/);

      expect((await change('2')).changes).toEqual([]);
      expect((await live()).metadata?.generation).toBe(
        after.metadata?.generation,
      );
      await change('1');
      expect((await live()).spec).toEqual(before.spec);
    });
  },
);
