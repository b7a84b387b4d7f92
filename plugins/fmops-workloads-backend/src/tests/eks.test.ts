import {
  CreateClusterCommand,
  CreateNodegroupCommand,
  EKSClient,
} from '@aws-sdk/client-eks';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { EksFacts } from '@fmops/backstage-plugin-fmops-workloads-common';
import { MOTO_ACCOUNT, MOTO_CREDENTIALS, pythonBin } from '@fmops/test-servers';
import request from 'supertest';
import { createCheckingProxy } from '../__testUtils__/createCheckingProxy';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import { startEksServer } from '../eks/__testUtils__/startEksServer';

const REGION = 'eu-central-1';
const SCOPE = `aws-eks:${MOTO_ACCOUNT}/${REGION}`;

/** A cluster that discovery has brought; `changes` make each a key of its own. */
function cluster(name: string, changes: Record<string, string> = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name,
      namespace: 'default',
      annotations: {
        'amazonaws.com/arn': `arn:aws:eks:${REGION}:${MOTO_ACCOUNT}:cluster/Training_GPU`,
        'backstage.io/managed-by-origin-location': SCOPE,
        'kubernetes.io/aws-assume-role': `arn:aws:iam::${MOTO_ACCOUNT}:role/platform/fmops-clusters`,
        ...changes,
      },
    },
    spec: { type: 'kubernetes-cluster', owner: 'ml-platform' },
  };
}

const assume = (role: string) => ({
  'kubernetes.io/aws-assume-role': `arn:aws:iam::${MOTO_ACCOUNT}:role/${role}`,
});

(pythonBin ? describe : describe.skip)('what AWS tells of a cluster', () => {
  const environment = { ...process.env };
  const denied: string[] = [];
  let server: Awaited<ReturnType<typeof startEksServer>>;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;

  beforeAll(async () => {
    server = await startEksServer();
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: MOTO_CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: MOTO_CREDENTIALS.secretAccessKey,
      AWS_ENDPOINT_URL_EKS: server.url,
      AWS_ENDPOINT_URL_STS: server.moto.url,
    });
    const eks = new EKSClient({ region: REGION });
    await eks.send(
      new CreateClusterCommand({
        name: 'Training_GPU',
        roleArn: `arn:aws:iam::${MOTO_ACCOUNT}:role/cluster`,
        resourcesVpcConfig: { subnetIds: ['subnet-1'] },
        version: '1.34',
      }),
    );
    await eks.send(
      new CreateNodegroupCommand({
        ...{ clusterName: 'Training_GPU', nodegroupName: 'gpu' },
        nodeRole: `arn:aws:iam::${MOTO_ACCOUNT}:role/node`,
        ...{ subnets: ['subnet-1'], instanceTypes: ['p5.48xlarge'] },
        scalingConfig: { minSize: 0, desiredSize: 2, maxSize: 8 },
      }),
    );
    portal = await startWorkloadsBackend({
      cluster: { url: 'http://127.0.0.1:1', serviceAccountToken: 'none' },
      denied,
      entities: [
        cluster('training'),
        cluster('without-entry', assume('unknown')),
        cluster('denied', assume('one')),
        cluster('throttled', assume('two')),
        cluster('shared', assume('three')),
        cluster('own', {
          'kubernetes.io/aws-assume-role': '',
          'amazonaws.com/arn': `arn:aws:eks:${REGION}:${MOTO_ACCOUNT}:cluster/Gone`,
        }),
        cluster('hostile', {
          'backstage.io/managed-by-origin-location':
            'url:https://git.example.com/anybody/catalog-info.yaml',
        }),
      ],
    });
  });

  afterAll(async () => {
    await portal?.backend.stop();
    await server?.stop();
    process.env = environment;
  });

  beforeEach(() => {
    denied.length = 0;
    server.failures.clear();
  });

  const facts = (name: string): Promise<EksFacts> =>
    portal.client.eksFacts(`resource:default/${name}`, {
      token: mockCredentials.user.token('user:default/reader'),
    });

  it('is version, support, node groups, add-ons, insights and access', async () => {
    const told = await facts('training');
    expect(told).toMatchObject({
      ...{ name: 'Training_GPU', region: REGION, accountId: MOTO_ACCOUNT },
      controlPlane: { value: { version: '1.34', status: 'ACTIVE' } },
      support: {
        value: {
          status: 'STANDARD_SUPPORT',
          endOfStandard: '2026-12-02T00:00:00.000Z',
          endOfExtended: '2027-12-02T00:00:00.000Z',
          newest: '1.35',
        },
      },
      nodeGroups: {
        value: {
          total: 1,
          items: [
            {
              ...{ name: 'gpu', instanceTypes: ['p5.48xlarge'] },
              size: { min: 0, desired: 2, max: 8 },
            },
          ],
        },
      },
      addons: {
        value: {
          items: [
            { name: 'vpc-cni', status: 'ACTIVE', issues: [] },
            {
              name: 'coredns',
              issues: [{ code: 'InsufficientNumberOfReplicas' }],
            },
          ],
        },
      },
      insights: {
        value: {
          items: [
            {
              status: 'ERROR',
              recommendation: expect.stringContaining('Update manifests'),
              deprecations: [
                {
                  stopsIn: '1.35',
                  clients: [
                    { userAgent: 'kubectl/v1.28.0', requests: 120 },
                    { userAgent: 'queue-controller/v0.1', requests: 4 },
                  ],
                },
              ],
            },
            { status: 'PASSING', name: 'Kubelet version skew' },
          ],
        },
      },
      access: {
        value: {
          entries: 2,
          entry: {
            groups: ['fmops:readers'],
            policies: [
              { name: 'AmazonEKSViewPolicy', namespaces: ['team-language'] },
            ],
          },
        },
      },
    });
  });

  it('is as the description of the API has it', async () => {
    const app = await createCheckingProxy(portal.url, 'user:default/reader');
    const { body } = await request(app)
      .get('/v1/eks?entityRef=resource:default/training')
      .expect(200);
    expect(body.insights.value.total).toBe(2);
  });

  it('says that there is no access entry for the portal', async () => {
    expect((await facts('without-entry')).access).toEqual({
      value: {
        principal: `arn:aws:iam::${MOTO_ACCOUNT}:role/unknown`,
        entries: 2,
      },
    });
  });

  it('keeps the access entry from who lacks the permission', async () => {
    denied.push('fmops.cluster-access.read');
    const { access, addons } = await facts('training');
    expect(access).toEqual({
      problem: 'You lack the permission fmops.cluster-access.read.',
    });
    expect(addons.value?.total).toBe(2);
  });

  it('names the IAM action that a part lacks, and tells the others', async () => {
    const path = '/clusters/Training_GPU';
    server.failures.set('GET /cluster-versions', 'AccessDeniedException');
    server.failures.set(`POST ${path}/insights`, 'AccessDeniedException');
    server.failures.set(`GET ${path}/addons/coredns`, 'AccessDeniedException');
    const told = await facts('denied');
    const problem = (section: keyof EksFacts) =>
      (told[section] as { problem?: string }).problem;
    expect(problem('support')).toContain('eks:DescribeClusterVersions');
    expect(problem('insights')).toContain('lacks the IAM action eks:ListInsi');
    expect(problem('addons')).toContain('eks:DescribeAddon ');
    expect(told.nodeGroups.value?.total).toBe(1);
    // AWS's own words name the role
    expect(JSON.stringify(told)).not.toContain('secret-role');
  });

  it('says that AWS limits requests', async () => {
    server.failures.set('GET /clusters/Training_GPU', 'ThrottlingException');
    const { addons, access, support } = await facts('throttled');
    for (const { problem } of [addons, access, support]) {
      expect(problem).toContain('AWS limits requests to EKS in eu-central-1');
    }
  });

  it('says that the cluster is gone', async () => {
    const { controlPlane, support } = await facts('own');
    expect(controlPlane.problem).toContain('There is no EKS cluster Gone');
    expect(support.problem).toBe(controlPlane.problem);
  });

  it('asks AWS once for all who look at the same time', async () => {
    server.asked.length = 0;
    await Promise.all(Array.from({ length: 10 }, () => facts('shared')));
    await facts('shared');
    expect(
      server.asked.filter(asked => asked.endsWith('/access-entries')),
    ).toHaveLength(1);
  });

  it.each([
    ['an entity that anybody may have written', 'hostile', 403],
    ['an entity that may not be read', 'secret', 404],
  ])('does not ask AWS for %s', async (_, name, status) => {
    server.asked.length = 0;
    await expect(facts(name)).rejects.toMatchObject({ statusCode: status });
    expect(server.asked).toEqual([]);
  });
});
