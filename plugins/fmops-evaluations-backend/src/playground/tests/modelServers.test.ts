import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { startLocalCluster } from '@fmops/local-cluster';
import {
  ALICE,
  endpointAt,
  eventOf,
  startPlaygroundPortal,
} from '../__testUtils__/startPlaygroundPortal';
import {
  modelServerContract,
  type ModelServer,
} from '../__testUtils__/modelServerContract';

/** Host of `transformers serve`; `npm run test:playground` starts one. */
const HOST = process.env.FMOPS_TEST_MODEL_SERVER;

jest.setTimeout(180_000);

const TEAM = 'group:default/language-team';

/** The component of a demonstration endpoint. */
const component = (name: string, namespace: string, owner: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    ...{ name, namespace: 'default', title: `The ${name}` },
    annotations: {
      'backstage.io/kubernetes-id': name,
      'backstage.io/kubernetes-namespace': namespace,
    },
  },
  spec: { type: 'model-endpoint', lifecycle: 'experimental', owner },
  relations: [{ type: 'ownedBy', targetRef: owner }],
});

describe('the demonstration model', () => {
  let server: ModelServer;

  modelServerContract(async () => {
    const cluster = await startLocalCluster({ port: 0, speed: 10 });
    const owners = { 'team-language': TEAM, 'team-vision': 'group:default/v' };
    const portal = await startPlaygroundPortal({
      entities: [
        component('support-assistant', 'team-language', TEAM),
        component('caption-api', 'team-vision', 'group:default/v'),
      ],
      data: {
        kubernetes: {
          clusterLocatorMethods: [
            {
              type: 'config',
              clusters: [
                {
                  ...{ name: 'local', url: cluster.url },
                  authProvider: 'serviceAccount',
                  serviceAccountToken: 'local-writer',
                },
              ],
            },
          ],
        },
      },
      workloads: {
        clusters: [{ name: 'local', demo: true }],
        namespaces: Object.entries(owners).map(([namespace, owner]) => ({
          ...{ cluster: 'local', namespace, owner },
        })),
      },
    });
    server = {
      portal,
      endpoint: 'component:default/support-assistant',
      basis: 'server',
      completion: /^This is a demonstration/,
      unknownModel: /The model `no\/such-model` does not exist/,
      stop: async () => {
        await portal.stop();
        await cluster.stop();
      },
    };
    // The cluster is watched, and its pods are looked at
    while (!(await offered()).some(({ state }) => state === 'Degraded')) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return server;
  });

  async function offered() {
    const token = mockCredentials.user.token(ALICE);
    const { items } = await server.portal.client.playground.endpoints({
      token,
    });
    return items;
  }

  it('is marked as such, with what its devices cost', async () => {
    const items = await offered();
    expect(items.map(({ title }) => title)).toEqual([
      'The caption-api',
      'The support-assistant',
    ]);
    expect(items[1]).toMatchObject({
      ...{ demo: true, state: 'Ready' },
      apiUrl: 'http://support-assistant.team-language.svc.cluster.local/v1',
      servedModel: '/models/support-assistant',
      workload: { cluster: 'local', namespace: 'team-language' },
    });
    const events = await server.portal.ask({ endpoint: server.endpoint });
    expect(eventOf(events, 'start')).toMatchObject({ demo: true });
    const { cost, times } = eventOf(events, 'end');
    expect(cost).toMatchObject({ basis: 'instance', currency: 'USD' });
    const { low = 0 } = items[1].price.perHour ?? {};
    expect(cost.amount?.low).toBeCloseTo((low * times.totalMs) / 3_600_000, 9);
  });

  it('answers at an endpoint that is degraded, which is said', async () => {
    const events = await server.portal.ask({
      endpoint: 'component:default/caption-api',
    });
    expect(eventOf(events, 'start')).toMatchObject({
      servedModel: 'caption-api',
      notes: [expect.stringContaining('degraded')],
    });
    expect(eventOf(events, 'end')).toBeDefined();
  });
});

if (HOST) {
  describe('transformers serve', () => {
    modelServerContract(async () => {
      const portal = await startPlaygroundPortal({
        entities: [endpointAt('chat', HOST)],
        hosts: [HOST],
      });
      return {
        portal,
        endpoint: 'component:default/chat',
        servedModel: 'tiny',
        // It serves one model whatever the name, counts nothing and has chats only.
        basis: 'pieces',
        completion: /status 404.+the other mode/,
        unknownModel: /./s,
        stop: () => portal.stop(),
      };
    });
  });
}
