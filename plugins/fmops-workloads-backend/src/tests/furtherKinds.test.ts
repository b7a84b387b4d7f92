import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { fmopsWorkloadKindsExtensionPoint } from '@fmops/backstage-plugin-fmops-workloads-node';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';

/** What somebody else writes who runs model servers as StatefulSets. */
const statefulSets = createBackendModule({
  pluginId: 'fmops-workloads',
  moduleId: 'stateful-sets',
  register(env) {
    env.registerInit({
      deps: { kinds: fmopsWorkloadKindsExtensionPoint },
      async init({ kinds }) {
        kinds.addKind({
          group: 'apps',
          plural: 'statefulsets',
          kind: 'StatefulSet',
          supportedVersions: ['v1'],
          category: 'endpoint',
          selector: 'fmops.dev/endpoint=true',
          read: ({ spec, status }) => {
            const { replicas: desired = 1 } = spec as { replicas?: number };
            const { readyReplicas: ready = 0 } = (status ?? {}) as {
              readyReplicas?: number;
            };
            return {
              state: ready < desired ? 'Pending' : 'Ready',
              replicas: { unit: 'pod', desired, ready },
            };
          },
          podSelector: ({ metadata }) => `app=${metadata?.name}`,
        });
      },
    });
  },
});

describe('a kind of a third party', () => {
  let cluster: LocalCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;

  afterEach(async () => {
    await portal?.backend.stop();
    await cluster?.stop();
  });

  it('is watched like those that come with the backend', async () => {
    cluster = await startLocalCluster({ port: 0, demo: false });
    portal = await startWorkloadsBackend({
      cluster: { url: cluster.url, serviceAccountToken: 'local-reader' },
      features: [statefulSets],
    });
    const answer = await fetch(
      `${cluster.url}/apis/apps/v1/namespaces/team-language/statefulsets`,
      {
        method: 'POST',
        headers: {
          authorization: 'Bearer local-admin',
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          apiVersion: 'apps/v1',
          kind: 'StatefulSet',
          metadata: { name: 'vllm', labels: { 'fmops.dev/endpoint': 'true' } },
          spec: { replicas: 2 },
        }),
      },
    );
    expect(answer.status).toBe(201);

    const token = mockCredentials.user.token('user:default/data-scientist');
    const list = async () => (await portal.client.list({}, { token })).items;
    while ((await list()).length === 0) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    expect(await list()).toEqual([
      expect.objectContaining({
        category: 'endpoint',
        state: 'Pending',
        ref: expect.objectContaining({ kind: 'StatefulSet', name: 'vllm' }),
        replicas: { unit: 'pod', desired: 2, ready: 0 },
      }),
    ]);
  });
});
