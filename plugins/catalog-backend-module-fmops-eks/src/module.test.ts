import {
  CreateClusterCommand,
  DeleteClusterCommand,
  EKSClient,
  type EKSClientConfig,
} from '@aws-sdk/client-eks';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import {
  MOTO_ACCOUNT as MAIN,
  MOTO_CREDENTIALS as main,
  pythonBin,
  startMotoServer,
  until,
  type MotoServer,
} from '@fmops/test-servers';
import catalogModuleFmopsEks from './index';

const OTHER = '210987654321';

(pythonBin ? describe : describe.skip)('EKS, as Moto plays it', () => {
  const environment = { ...process.env };
  const scheduler = mockServices.scheduler();
  let moto: MotoServer;
  let backend: TestBackend;
  let catalog: CatalogService;

  const eks = (
    region: string,
    credentials: EKSClientConfig['credentials'] = main,
  ) => new EKSClient({ region, endpoint: moto.url, credentials });

  async function create(
    region: string,
    name: string,
    tags: Record<string, string> = {},
    credentials?: EKSClientConfig['credentials'],
  ) {
    await eks(region, credentials).send(
      new CreateClusterCommand({
        name,
        roleArn: `arn:aws:iam::${MAIN}:role/cluster`,
        resourcesVpcConfig: { subnetIds: ['subnet-1'] },
        version: '1.34',
        tags,
      }),
    );
  }

  async function clusters(): Promise<Map<string, Entity>> {
    const { items } = await catalog.getEntities(
      { filter: { 'spec.type': 'kubernetes-cluster' } },
      { credentials: mockCredentials.service() },
    );
    return new Map(items.map(item => [item.metadata.name, item]));
  }

  const refresh = (target: string) =>
    scheduler.triggerTask(`EksClusterProvider:aws-eks:${target}:refresh`);

  beforeAll(async () => {
    moto = await startMotoServer();
    process.env.AWS_ENDPOINT_URL = moto.url;
    process.env.AWS_REGION = 'us-east-1';
    await create('us-east-1', 'Training_GPU', {
      'backstage-owner': 'language-team',
      stage: 'prod',
    });
    for (let index = 0; index < 120; index++) {
      await create('eu-central-1', `batch-${index}`);
    }
    const spy = createBackendModule({
      pluginId: 'catalog',
      moduleId: 'test-spy',
      register(env) {
        env.registerInit({
          deps: { service: catalogServiceRef },
          async init({ service }) {
            catalog = service;
          },
        });
      },
    });
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleFmopsEks,
        spy,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        mockServices.rootConfig.factory({
          data: {
            aws: {
              mainAccount: main,
              accounts: [
                { accountId: OTHER, roleName: 'reader', region: 'us-east-1' },
              ],
            },
            catalog: {
              providers: {
                fmopsEks: {
                  research: {
                    accountId: MAIN,
                    regions: ['us-east-1', 'eu-central-1'],
                    owner: 'ml-platform',
                    exclude: ['batch-1*'],
                    accessRoleArn: `arn:aws:iam::${MAIN}:role/portal`,
                  },
                  partner: {
                    accountId: OTHER,
                    regions: ['us-east-1'],
                    owner: 'ml-platform',
                  },
                },
              },
            },
          },
        }),
      ],
    });
  });

  afterAll(async () => {
    await backend?.stop();
    await moto?.stop();
    process.env = environment;
  });

  it('brings a cluster with what the portal and the stock plugin need', async () => {
    await refresh(`${MAIN}/us-east-1`);
    await until(async () => (await clusters()).size > 0);
    const cluster = (await clusters()).get('training-gpu');
    expect(cluster).toMatchObject({
      kind: 'Resource',
      metadata: {
        title: 'Training_GPU',
        tags: ['backstage-owner:language-team', 'stage:prod'],
        annotations: {
          'amazonaws.com/account-id': MAIN,
          'amazonaws.com/arn': `arn:aws:eks:us-east-1:${MAIN}:cluster/Training_GPU`,
          'kubernetes.io/auth-provider': 'aws',
          'kubernetes.io/x-k8s-aws-id': 'Training_GPU',
          'kubernetes.io/aws-assume-role': `arn:aws:iam::${MAIN}:role/portal`,
          'kubernetes.io/api-server': expect.stringMatching(/^https:/),
          'kubernetes.io/api-server-certificate-authority':
            expect.stringMatching(/./),
          'fmops.dev/kubernetes-version': '1.34',
          'fmops.dev/aws-region': 'us-east-1',
        },
      },
      spec: {
        type: 'kubernetes-cluster',
        owner: 'group:default/language-team',
      },
    });
  });

  it('reads all pages of a list, without what is excluded', async () => {
    await refresh(`${MAIN}/eu-central-1`);
    const expected = Array.from({ length: 120 }, (_, i) => `batch-${i}`).filter(
      name => !name.startsWith('batch-1'),
    );
    await until(async () => (await clusters()).size === 90);
    expect([...(await clusters()).keys()].sort()).toEqual(
      [...expected, 'training-gpu'].sort(),
    );
  });

  it('assumes the role of another account, and keeps its cluster of the same name apart', async () => {
    const role = fromTemporaryCredentials({
      masterCredentials: main,
      params: { RoleArn: `arn:aws:iam::${OTHER}:role/creator` },
      clientConfig: { region: 'us-east-1' },
    });
    await create('us-east-1', 'Training_GPU', {}, role);
    await refresh(`${OTHER}/us-east-1`);
    const name = `training-gpu-${OTHER}-us-east-1`;
    await until(async () => (await clusters()).has(name));
    expect((await clusters()).get(name)).toMatchObject({
      metadata: {
        annotations: {
          'amazonaws.com/account-id': OTHER,
          'kubernetes.io/x-k8s-aws-id': 'Training_GPU',
        },
      },
      spec: { owner: 'group:default/ml-platform' },
    });
    expect((await clusters()).size).toBe(91);
  });

  it('removes a cluster that is gone', async () => {
    await eks('eu-central-1').send(
      new DeleteClusterCommand({ name: 'batch-7' }),
    );
    await refresh(`${MAIN}/eu-central-1`);
    await until(async () => !(await clusters()).has('batch-7'));
    expect((await clusters()).size).toBe(90);
  });

  it('keeps its clusters while EKS does not answer', async () => {
    await moto.stop();
    await refresh(`${MAIN}/us-east-1`);
    expect((await clusters()).size).toBe(90);
  });
});
