import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { CreateClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import eksModule from '@fmops/backstage-plugin-catalog-backend-module-fmops-eks';
import workloadsPlugin from '@fmops/backstage-plugin-fmops-workloads-backend';
import {
  FmopsWorkloadsClient,
  type ClusterStatus,
  type WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import {
  MOTO_ACCOUNT,
  MOTO_CREDENTIALS,
  eventually,
  pythonBin,
  startMotoServer,
  until,
  type MotoServer,
} from '@fmops/test-servers';
import { Agent, request } from 'undici';

const {
  FMOPS_REAL_CLUSTER_URL: apiServer,
  FMOPS_REAL_CLUSTER_CA: caFile,
  FMOPS_REAL_CLUSTER_ADMIN_TOKEN: adminToken,
} = process.env;

/**
 * Passes requests on to Moto, and puts the real API server in the place of the
 * address that Moto makes up for a cluster.
 */
async function startEksProxy(moto: MotoServer, ca: string): Promise<Server> {
  const server = createServer(async (asked, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) {
      chunks.push(chunk);
    }
    const {
      host,
      connection,
      'content-length': _,
      ...headers
    } = asked.headers as Record<string, string>;
    const answer = await fetch(new URL(asked.url ?? '/', moto.url), {
      method: asked.method,
      headers,
      body: chunks.length ? Buffer.concat(chunks) : undefined,
    });
    let body = await answer.text();
    if (answer.ok && /^\/clusters\/[^/]+$/.test(asked.url ?? '')) {
      const { cluster } = JSON.parse(body);
      cluster.endpoint = apiServer;
      cluster.certificateAuthority = {
        data: Buffer.from(ca).toString('base64'),
      };
      body = JSON.stringify({ cluster });
    }
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
    });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => {
    server.once('listening', resolve);
  });
  return server;
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

(apiServer && pythonBin ? describe : describe.skip)(
  'an EKS cluster that the catalog finds',
  () => {
    const environment = { ...process.env };
    const ca = caFile ? readFileSync(caFile, 'utf8') : '';
    const token = mockCredentials.user.token();
    let moto: MotoServer;
    let proxy: Server;
    let backend: TestBackend;
    let workloads: FmopsWorkloadsClient;

    beforeAll(async () => {
      moto = await startMotoServer();
      proxy = await startEksProxy(moto, ca);
      process.env.AWS_ENDPOINT_URL_EKS = urlOf(proxy);
      process.env.AWS_ENDPOINT_URL_STS = moto.url;
      await new EKSClient({
        region: 'eu-central-1',
        credentials: MOTO_CREDENTIALS,
      }).send(
        new CreateClusterCommand({
          name: 'Training_GPU',
          roleArn: `arn:aws:iam::${MOTO_ACCOUNT}:role/cluster`,
          resourcesVpcConfig: { subnetIds: ['subnet-1'] },
          version: '1.34',
        }),
      );
      backend = await startTestBackend({
        features: [
          catalogPlugin,
          eksModule,
          workloadsPlugin,
          mockServices.permissions.mock({
            authorize: async requests =>
              requests.map(() => ({ result: AuthorizeResult.ALLOW })),
            authorizeConditional: async requests =>
              requests.map(() => ({ result: AuthorizeResult.ALLOW })),
          }).factory,
          mockServices.rootConfig.factory({
            data: {
              aws: {
                accounts: [
                  {
                    accountId: MOTO_ACCOUNT,
                    // Known to the token webhook of the test control plane
                    accessKeyId: 'AKIAPORTALWRITER',
                    secretAccessKey: 'secret-of-the-portal',
                  },
                ],
              },
              catalog: {
                providers: {
                  fmopsEks: {
                    research: {
                      accountId: MOTO_ACCOUNT,
                      regions: ['eu-central-1'],
                      owner: 'ml-platform',
                      schedule: {
                        frequency: { seconds: 2 },
                        timeout: { seconds: 30 },
                      },
                    },
                  },
                },
              },
              kubernetes: { clusterLocatorMethods: [{ type: 'catalog' }] },
              fmops: { workloads: { eksHosts: ['127.0.0.1:*'] } },
            },
          }),
        ],
      });
      const baseUrl = `http://localhost:${backend.server.port()}/api/fmops-workloads`;
      workloads = new FmopsWorkloadsClient({
        discoveryApi: { getBaseUrl: async () => baseUrl },
      });
    });

    afterAll(async () => {
      await backend?.stop();
      proxy?.closeAllConnections();
      proxy?.close();
      await moto?.stop();
      process.env = environment;
    });

    const clusterStatus = (): Promise<ClusterStatus> =>
      eventually(async () => {
        const { clusters } = await workloads.list({}, { token });
        const found = clusters.find(({ name }) => name === 'training-gpu');
        if (!found?.reachable || found.kinds.length === 0) {
          throw new Error(`Not watched: ${JSON.stringify(clusters)}`);
        }
        return found;
      });

    const findRun = (name: string): Promise<WorkloadRef> =>
      until(async () => {
        const { items } = await workloads.list({}, { token });
        return items.find(({ ref }) => ref.name === name)?.ref;
      });

    it('is watched with a token that its API server takes', async () => {
      expect(await clusterStatus()).toMatchObject({
        title: 'Training_GPU',
        reachable: true,
      });
    });

    it('shows its runs', async () => {
      await clusterStatus();
      const name = `eks-${Date.now().toString(36)}`;
      const job = {
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: { name, labels: { 'fmops.dev/managed-by': 'test' } },
        spec: {
          suspend: true,
          template: {
            spec: {
              restartPolicy: 'Never',
              containers: [{ name: 'train', image: 'example.com/train:1' }],
            },
          },
        },
      };
      await create(job);
      expect(await findRun(name)).toMatchObject({
        cluster: 'training-gpu',
        namespace: 'team-language',
      });
    });
  },
);

/** As somebody else than the portal, past its checks. */
async function create(job: object): Promise<void> {
  const { statusCode, body } = await request(
    `${apiServer}/apis/batch/v1/namespaces/team-language/jobs`,
    {
      method: 'POST',
      dispatcher: new Agent({ connect: { ca: readFileSync(caFile!, 'utf8') } }),
      headers: {
        authorization: `Bearer ${adminToken}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(job),
    },
  );
  expect({ statusCode, body: await body.text() }).toMatchObject({
    statusCode: 201,
  });
}
