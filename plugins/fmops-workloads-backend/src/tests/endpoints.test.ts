import { mockCredentials } from '@backstage/backend-test-utils';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { eventually } from '@fmops/test-servers';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';

const token = mockCredentials.user.token('user:default/data-scientist');

describe('endpoints of the demonstration cluster', () => {
  let cluster: LocalCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;

  beforeAll(async () => {
    cluster = await startLocalCluster({ port: 0, demo: true });
    portal = await startWorkloadsBackend({
      cluster: { url: cluster.url, serviceAccountToken: 'local-reader' },
    });
  });

  afterAll(async () => {
    await portal?.backend.stop();
    await cluster?.stop();
  });

  it('are listed, with what their pods show', async () => {
    const named = (workloads: Workload[], name: string) =>
      workloads.find(({ ref }) => ref.name === name);
    const workloads = await eventually(async () => {
      const { items } = await portal.client.list({}, { token });
      expect(named(items, 'caption-api')?.state).toBe('Degraded');
      expect(named(items, 'support-assistant')?.state).toBe('Ready');
      return items;
    });

    expect(named(workloads, 'support-assistant')).toMatchObject({
      category: 'endpoint',
      ref: { kind: 'Deployment', group: 'apps' },
      replicas: { unit: 'pod', desired: 2, ready: 2 },
      accelerators: { resource: 'nvidia.com/gpu', requested: 2, held: 2 },
      endpoint: { model: { name: '/models/support-assistant' } },
    });
    expect(named(workloads, 'caption-api')).toMatchObject({
      category: 'endpoint',
      ref: { kind: 'InferenceService' },
      reason: 'ReadyWithUnreadyPods',
      message: expect.stringContaining('OOMKilled, exit code 137'),
      replicas: { desired: 2, ready: 1 },
      restarts: expect.any(Number),
      endpoint: {
        url: 'http://caption-api-team-vision.example.com',
        model: { uri: 'hf://Qwen/Qwen2.5-VL-7B-Instruct' },
      },
    });
    // Its predictor carries the label of endpoints too, but is a part of it.
    expect(
      workloads
        .filter(({ category }) => category === 'endpoint')
        .map(({ ref }) => ref.name)
        .sort(),
    ).toEqual(['caption-api', 'support-assistant']);
  });
});
