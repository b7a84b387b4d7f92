import { mockCredentials } from '@backstage/backend-test-utils';
import type { PreflightRequest } from '@fmops/backstage-plugin-fmops-workloads-common';
import { FakeApiServer } from '../__testUtils__/FakeApiServer';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';

const GPU = 'nvidia.com/gpu';
const NAMESPACE = '/api/v1/namespaces/team-language';
const MEMBER = mockCredentials.user.token('user:default/data-scientist');
const OUTSIDER = mockCredentials.user.token('user:default/reader');

describe('preflight', () => {
  let cluster: FakeApiServer;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;

  beforeAll(async () => {
    cluster = await FakeApiServer.start();
    const { lists, objects, forbidden } = cluster;
    lists.set('/apis/batch/v1/jobs', []);
    lists.set('/apis/kueue.x-k8s.io/v1beta2/clusterqueues', [
      {
        metadata: { name: 'research' },
        spec: {
          resourceGroups: [
            {
              flavors: [
                { name: 'a', resources: [{ name: GPU, nominalQuota: '8' }] },
                { name: 'b', resources: [{ name: GPU, nominalQuota: '16' }] },
              ],
            },
          ],
        },
      },
    ]);
    lists.set('/apis/kueue.x-k8s.io/v1beta2/localqueues', [
      {
        metadata: { name: 'main', namespace: 'team-language' },
        spec: { clusterQueue: 'research' },
      },
    ]);
    lists.set(`${NAMESPACE}/resourcequotas`, [
      {
        metadata: { name: 'team' },
        spec: { hard: { [`requests.${GPU}`]: '12' } },
      },
    ]);
    objects.set(`${NAMESPACE}/persistentvolumeclaims/output`, {
      metadata: { name: 'output' },
      spec: { accessModes: ['ReadWriteMany'] },
      status: { phase: 'Bound' },
    });
    objects.set(`${NAMESPACE}/persistentvolumeclaims/disk`, {
      metadata: { name: 'disk' },
      spec: { accessModes: ['ReadWriteOnce'] },
      status: { phase: 'Bound' },
    });
    objects.set(`${NAMESPACE}/secrets/hf-token`, {
      metadata: { name: 'hf-token' },
    });
    forbidden.add(`${NAMESPACE}/secrets/hidden`);
    portal = await startWorkloadsBackend({
      cluster: { url: cluster.url, serviceAccountToken: 'reader' },
    });
    while (!(await reachable())) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  });

  afterAll(async () => {
    await portal?.backend.stop();
    await cluster?.stop();
  });

  async function reachable() {
    const [status] = await portal.client.clusters({ token: MEMBER });
    return status?.kinds.length > 0;
  }

  const check = (needs: Partial<PreflightRequest>, token = MEMBER) =>
    portal.client.preflight(
      { cluster: 'local', namespace: 'team-language', ...needs },
      { token },
    );

  it('finds what is there', async () => {
    const checks = await check({
      ...{ kinds: ['Job.batch'], claims: ['output'], nodes: 2 },
      ...{ secrets: ['hf-token'], queue: 'main' },
      devices: { resource: GPU, count: 12 },
    });
    expect(checks.map(({ about, state }) => [about, state])).toEqual(
      ['kind', 'claim', 'secret', 'queue', 'quota'].map(about => [about, 'ok']),
    );
  });

  it.each<[Partial<PreflightRequest>, RegExp, RegExp]>([
    [
      { kinds: ['RayJob.ray.io'] },
      /does not serve the kind RayJob/,
      /install its operator/,
    ],
    [
      { claims: ['nowhere'] },
      /no persistent volume claim nowhere in the namespace team-language/,
      /kubectl get pvc/,
    ],
    [
      { claims: ['disk'], nodes: 4 },
      /one node at a time \(ReadWriteOnce\), and 4 nodes/,
      /ReadWriteMany/,
    ],
    [{ secrets: ['absent'] }, /no Secret absent/, /kubectl create secret/],
    [{ queue: 'other' }, /no queue other/, /LocalQueue/],
    [
      { queue: 'main', devices: { resource: GPU, count: 17 } },
      /can never give 17 nvidia.com\/gpu: its quota ends at 16/,
      /fewer nodes or GPUs/,
    ],
    [
      {
        queue: 'main',
        devices: { resource: 'aws.amazon.com/neuron', count: 1 },
      },
      /can never give 1 aws.amazon.com\/neuron/,
      /another queue/,
    ],
    [
      { devices: { resource: GPU, count: 13 } },
      /may hold 12 nvidia.com\/gpu, and 13 are asked for/,
      /ResourceQuota/,
    ],
  ])('%j: says what is wrong, and what to do', async (needs, message, fix) => {
    const wrong = (await check(needs)).filter(({ state }) => state === 'wrong');
    expect(wrong).toContainEqual(
      expect.objectContaining({
        message: expect.stringMatching(message),
        fix: expect.stringMatching(fix),
      }),
    );
  });

  it('says what the account may not look up, and asks for no content', async () => {
    const before = cluster.requests.length;
    const [secret] = await check({ secrets: ['hidden'], queue: 'main' });
    expect(secret).toEqual(
      expect.objectContaining({
        state: 'unknown',
        message: expect.stringMatching(/account may not look it up/),
      }),
    );
    const asked = cluster.requests.slice(before);
    expect(
      asked.filter(({ pathname }) => pathname.includes('/secrets')),
    ).toEqual([
      expect.objectContaining({ pathname: `${NAMESPACE}/secrets/hidden` }),
    ]);
  });

  it.each<[string, Partial<PreflightRequest>, string]>([
    ['of another team', {}, OUTSIDER],
    ['in a namespace of nobody', { namespace: 'kube-system' }, MEMBER],
  ])('tells nothing to somebody %s', async (_, where, token) => {
    const before = cluster.requests.length;
    await expect(
      check({ claims: ['output'], ...where }, token),
    ).rejects.toMatchObject({ statusCode: 403 });
    expect(cluster.requests).toHaveLength(before);
  });

  it('looks for no names that Kubernetes does not take', async () => {
    await expect(check({ claims: ['../secrets/x'] })).rejects.toMatchObject({
      statusCode: 400,
    });
  });
});
