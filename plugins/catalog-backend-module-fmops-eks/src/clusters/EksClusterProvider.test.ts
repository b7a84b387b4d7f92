import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { EksClusterProvider } from './EksClusterProvider';
import type { EksScope } from './clusterEntity';
import type { EksReading } from './EksReader';
import type { KnownCluster } from './KnownClusters';

const scope = {
  account: {
    id: 'research',
    accountId: '111122223333',
    owner: 'group:default/ml-platform',
    ownerTag: 'backstage-owner',
    namespace: 'default',
    namePrefix: '',
    include: ['*'],
    exclude: [],
  },
  region: 'eu-central-1',
} as unknown as EksScope;

const origin = 'aws-eks:111122223333/eu-central-1';

function cluster(name: string, tags: Record<string, string> = {}) {
  return { name, endpoint: `https://${name}.example.com`, tags };
}

async function pass(
  reading: Partial<EksReading>,
  before: Partial<KnownCluster>[] = [],
) {
  const applyMutation = jest.fn();
  const logger = mockServices.logger.mock();
  const provider = new EksClusterProvider({
    scope,
    reader: {
      read: async () => ({ names: [], clusters: [], failed: [], ...reading }),
    },
    known: {
      all: async () =>
        before.map(item => ({ name: '', namespace: 'default', ...item })),
    },
    schedule: { run: async () => {} },
    logger,
  });
  await provider.connect({
    applyMutation,
  } as unknown as EntityProviderConnection);
  await provider.refresh(new AbortController().signal);
  return { mutation: applyMutation.mock.calls[0]?.[0], logger };
}

it('leaves a cluster that cannot be described as it is, and says so', async () => {
  const { mutation, logger } = await pass(
    {
      names: ['one', 'two'],
      clusters: [cluster('one')],
      failed: [{ name: 'two', reason: 'Error: throttled' }],
    },
    [
      { name: 'two', origin, clusterName: 'two' },
      { name: 'three', origin, clusterName: 'three' },
      { name: 'four', origin: 'aws-eks:1/eu', clusterName: 'four' },
    ],
  );
  expect(
    mutation.added.map(
      ({ entity }: { entity: Entity }) => entity.metadata.name,
    ),
  ).toEqual(['one']);
  expect(mutation.removed).toEqual([
    expect.objectContaining({ entityRef: 'resource:default/three' }),
  ]);
  expect(logger.warn).toHaveBeenCalledWith(
    expect.stringContaining("two can't be described"),
  );
});

it('waits for the address of a cluster that is being created', async () => {
  const { mutation } = await pass({
    names: ['new'],
    clusters: [{ name: 'new', status: 'CREATING' }],
  });
  expect(mutation).toMatchObject({ added: [], removed: [] });
});

it('takes a tag that names no owner for none', async () => {
  const { mutation } = await pass({
    names: ['one', 'two'],
    clusters: [
      cluster('one', { 'backstage-owner': 'user:default/' }),
      cluster('two', { 'backstage-owner': 'vision-team' }),
    ],
  });
  expect(
    mutation.added.map(({ entity }: { entity: Entity }) => entity.spec?.owner),
  ).toEqual(['group:default/ml-platform', 'group:default/vision-team']);
});

it('keeps two clusters apart whose names become the same', async () => {
  const { mutation } = await pass({
    names: ['GPU', 'gpu'],
    clusters: [cluster('GPU'), cluster('gpu')],
  });
  expect(
    mutation.added.map(
      ({ entity }: { entity: Entity }) => entity.metadata.name,
    ),
  ).toEqual(['gpu', 'gpu-111122223333-eu-central-1']);
});
