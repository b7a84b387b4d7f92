import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CatalogClusterSource } from './CatalogClusterSource';

const eks: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: {
    name: 'training',
    title: 'Training_GPU',
    annotations: {
      'amazonaws.com/arn':
        'arn:aws:eks:eu-central-1:111122223333:cluster/Training_GPU',
      'backstage.io/managed-by-origin-location':
        'aws-eks:111122223333/eu-central-1',
      'kubernetes.io/api-server':
        'https://ABC.gr7.eu-central-1.eks.amazonaws.com',
      'kubernetes.io/api-server-certificate-authority':
        Buffer.from('PEM').toString('base64'),
      'kubernetes.io/auth-provider': 'aws',
      'kubernetes.io/x-k8s-aws-id': 'Training_GPU',
    },
  },
  spec: { type: 'kubernetes-cluster', owner: 'ml-platform' },
};

function variant(name: string, annotations: Record<string, string>): Entity {
  return {
    ...eks,
    metadata: {
      ...eks.metadata,
      name,
      annotations: { ...eks.metadata.annotations, ...annotations },
    },
  };
}

function create(entities: Entity[], workloads = {}) {
  const logger = mockServices.logger.mock();
  const source = new CatalogClusterSource({
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities }),
    config: mockServices.rootConfig({
      data: {
        aws: {
          accounts: [
            {
              accountId: '111122223333',
              accessKeyId: 'AKIDEXAMPLE',
              secretAccessKey: 'secret',
            },
          ],
        },
        fmops: { workloads },
      },
    }),
    logger,
  });
  return { logger, source };
}

function textOf(token: string): string {
  return Buffer.from(token.replace('k8s-aws-v1.', ''), 'base64url').toString();
}

const ORIGIN = 'backstage.io/managed-by-origin-location';

it.each([
  'url:https://git/anybody',
  // Of another account than the one of the ARN
  'aws-eks:444455556666/eu-central-1',
])('watches no cluster that comes from %s, under any name', async origin => {
  const impostor = variant('training', { [ORIGIN]: origin });
  const { logger, source } = create([
    impostor,
    variant('of-my-own', { [ORIGIN]: origin }),
    { ...eks, metadata: { ...eks.metadata, namespace: 'platform' } },
  ]);
  expect(await source.list()).toEqual([
    expect.objectContaining({ name: 'training', title: 'Training_GPU' }),
  ]);
  expect(logger.warn).toHaveBeenCalledWith(
    expect.stringContaining(`of-my-own of the catalog is not watched`),
  );
  expect(logger.warn).toHaveBeenCalledWith(
    expect.stringContaining(`it comes from ${origin}`),
  );
});

it('watches clusters of locations that the configuration trusts', async () => {
  const origin = 'url:https://git/platform';
  const { source } = create([variant('training', { [ORIGIN]: origin })], {
    eksLocations: [origin],
  });
  expect(await source.list()).toHaveLength(1);
});

it('takes one of two entities of a name, that of the default namespace', async () => {
  const url = 'https://XYZ.gr7.eu-central-1.eks.amazonaws.com';
  const other = variant('training', { 'kubernetes.io/api-server': url });
  other.metadata.namespace = 'another';
  for (const entities of [
    [other, eks],
    [eks, other],
  ]) {
    const { logger, source } = create(entities);
    expect((await source.list()).map(item => item.url)).toEqual([
      'https://ABC.gr7.eu-central-1.eks.amazonaws.com',
    ]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('resource:another/training needs one'),
    );
  }
});

it('reads EKS clusters, with tokens of their account for their region', async () => {
  const { source } = create([
    eks,
    { ...eks, metadata: { name: 'local' } },
    variant('other-cloud', { 'kubernetes.io/auth-provider': 'google' }),
  ]);
  const clusters = await source.list();
  expect(clusters).toEqual([
    expect.objectContaining({
      name: 'training',
      title: 'Training_GPU',
      url: 'https://ABC.gr7.eu-central-1.eks.amazonaws.com',
      ca: 'PEM',
    }),
  ]);
  const url = new URL(textOf(await clusters[0].token()));
  expect(url.host).toBe('sts.eu-central-1.amazonaws.com');
  expect(url.searchParams.get('X-Amz-Credential')).toMatch(/^AKIDEXAMPLE\//);
});

it.each([
  [
    { 'kubernetes.io/api-server': 'https://eks.amazonaws.com.example.com' },
    'would get a token of the portal',
  ],
  [
    { 'kubernetes.io/api-server': 'http://ABC.eks.amazonaws.com' },
    'is no https address',
  ],
  [{ 'amazonaws.com/arn': 'arn:aws:s3:::bucket' }, 'not that of an EKS'],
])(
  'leaves out a cluster with %j, and says why once',
  async (change, reason) => {
    const { logger, source } = create([eks, variant('hostile', change)]);
    await source.list();
    const clusters = await source.list();
    expect(clusters.map(({ name }) => name)).toEqual(['training']);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining(reason));
  },
);

it('takes other hosts that the configuration names', async () => {
  const { source } = create(
    [variant('proxied', { 'kubernetes.io/api-server': 'https://127.0.0.1:1' })],
    { eksHosts: ['127.0.0.1:*'] },
  );
  expect(await source.list()).toHaveLength(1);
});

it('tells a cluster that moved from one that stayed', async () => {
  const revision = async (annotations: Record<string, string>) => {
    const { source } = create([variant('training', annotations)]);
    return (await source.list())[0].revision;
  };
  expect(await revision({})).toBe(await revision({ 'fmops.dev/x': 'y' }));
  expect(await revision({})).not.toBe(
    await revision({
      'kubernetes.io/aws-assume-role': 'arn:aws:iam::1:role/x',
    }),
  );
});
