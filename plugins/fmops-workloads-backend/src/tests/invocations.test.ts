import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  INVOCATION_HEADERS,
  type InvocationRequest,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import {
  PROJECT,
  startWorkloadsBackend,
} from '../__testUtils__/startWorkloadsBackend';

const USER = 'user:default/data-scientist';
const actor = { subject: 'plugin:fmops-evaluations' };
const token = mockCredentials.user.token(USER, { actor });
const entityRef = 'component:default/support-tuning';
const messages = [{ role: 'user', content: 'Hello' }];
const chat = (body: object = {}): InvocationRequest => ({
  ...{ entityRef, path: '/v1/chat/completions' },
  body: { model: 'chat', messages, ...body },
});

/** An endpoint outside of the cluster, as an entity claims it. */
const elsewhere = (name: string, url: string): Entity => ({
  ...PROJECT,
  metadata: { name, annotations: { 'fmops.dev/endpoint-url': url } },
});

const labels = {
  'backstage.io/kubernetes-id': 'support-tuning',
  'fmops.dev/endpoint': 'true',
  app: 'chat',
};

const manifests = (service?: string) => [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      ...{ name: 'chat', labels },
      annotations: service ? { 'fmops.dev/endpoint-service': service } : {},
    },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'chat' } },
      template: {
        metadata: {
          labels,
          annotations: { 'fmops.dev/play': 'never-ends' },
        },
        spec: {
          containers: [
            {
              ...{ name: 'vllm', image: 'vllm/vllm-openai:v0.11.0' },
              args: ['--model', 'm', '--served-model-name', 'chat'],
              resources: { requests: { cpu: '1' } },
            },
          ],
        },
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'chat', labels },
    spec: { selector: { app: 'chat' }, ports: [{ name: 'http', port: 8000 }] },
  },
];

describe('asking endpoints', () => {
  let cluster: LocalCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
  let outside: Server;
  let answer: (req: IncomingMessage, res: ServerResponse) => void;
  let outsideUrl: string;

  const apply = (manifest: { kind: string; metadata: { name: string } }) => {
    const [api, plural] =
      manifest.kind === 'Service'
        ? ['api/v1', 'services']
        : ['apis/apps/v1', 'deployments'];
    return fetch(
      `${cluster.url}/${api}/namespaces/team-language/${plural}/${manifest.metadata.name}?fieldManager=test&force=true`,
      {
        method: 'PATCH',
        headers: {
          authorization: 'Bearer local-admin',
          'content-type': 'application/apply-patch+yaml',
        },
        body: JSON.stringify(manifest),
      },
    );
  };

  const ready = async () => {
    for (;;) {
      const { items } = await portal.client.list({}, { token });
      const [endpoint] = items;
      if (endpoint?.state === 'Ready' && endpoint.endpoint?.url)
        return endpoint;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };

  const ask = (request: InvocationRequest, signal?: AbortSignal) =>
    portal.client.invoke(request, { token, signal });

  beforeAll(async () => {
    cluster = await startLocalCluster({ port: 0, demo: false, speed: 50 });
    outside = createServer((req, res) => answer(req, res));
    await new Promise<void>(resolve => outside.listen(0, '127.0.0.1', resolve));
    const { port } = outside.address() as AddressInfo;
    outsideUrl = `http://localhost:${port}`;
    portal = await startWorkloadsBackend({
      cluster: { url: cluster.url, serviceAccountToken: 'local-writer' },
      config: {
        endpoints: {
          hosts: [
            {
              ...{ host: `localhost:${port}`, insecure: true },
              headers: { 'x-key': 'secret' },
            },
            { host: `127.0.0.1:${port}`, headers: { 'x-key': 'secret' } },
          ],
        },
      },
      entities: [
        elsewhere('listed', `${outsideUrl}/base/v1/`),
        elsewhere('keyed', outsideUrl.replace('localhost', '127.0.0.1')),
        elsewhere('unlisted', 'https://models.example.com'),
        elsewhere('metadata', 'http://169.254.169.254/latest'),
      ],
    });
    await Promise.all(manifests('chat:8000').map(apply));
    await ready();
  });

  afterAll(async () => {
    await portal?.backend.stop();
    await cluster?.stop();
    outside.closeAllConnections();
    outside.close();
  });

  it('passes on the answer of what is behind the Service, as it comes', async () => {
    const response = await ask(chat({ stream: true }));
    expect(response.headers.get(INVOCATION_HEADERS.status)).toBe('200');
    expect(
      decodeURIComponent(
        response.headers.get(INVOCATION_HEADERS.contentType) ?? '',
      ),
    ).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('content-type')).toBe(
      'application/octet-stream',
    );
    expect(response.headers.get('cache-control')).toContain('no-transform');
    const text = await response.text();
    expect(text).toContain('"content":" demonstration:"');
    expect(text.trimEnd()).toMatch(/data: \[DONE\]$/);

    const models = await ask({ entityRef, path: '/v1/models' });
    expect(await models.json()).toMatchObject({ data: [{ id: 'chat' }] });
  });

  it('passes on a refusal of the endpoint, with its status', async () => {
    const response = await ask(chat({ model: 'other' }));
    expect(response.headers.get(INVOCATION_HEADERS.status)).toBe('404');
    expect(await response.json()).toMatchObject({
      error: { message: 'The model `other` does not exist.' },
    });
  });

  it('answers only to the evaluations backend', async () => {
    const own = mockCredentials.user.token(USER);
    await expect(
      portal.client.invoke(chat(), { token: own }),
    ).rejects.toMatchObject({
      statusCode: 403,
      body: {
        error: { message: expect.stringContaining('through the playground') },
      },
    });
    const other = mockCredentials.user.token(USER, {
      actor: { subject: 'plugin:scaffolder' },
    });
    await expect(
      portal.client.invoke(chat(), { token: other }),
    ).rejects.toMatchObject({ statusCode: 403 });
  });

  it('sends no key without encryption, unless that is configured', async () => {
    let asked = false;
    answer = (_, res) => {
      asked = true;
      res.end('{}');
    };
    await expect(
      ask({ ...chat(), entityRef: 'component:default/keyed' }),
    ).rejects.toMatchObject({
      statusCode: 403,
      body: {
        error: { message: expect.stringContaining('insecure: true') },
      },
    });
    expect(asked).toBe(false);
  });

  it.each([
    [404, { ...chat(), entityRef: 'component:default/hidden' }],
    [404, { ...chat(), uid: 'of-another' }],
    [400, { ...chat(), path: '/metrics' }],
    [400, { ...chat(), path: '/v1/models/../../metrics' }],
    [403, { ...chat(), entityRef: 'component:default/unlisted' }],
    [403, { ...chat(), entityRef: 'component:default/metadata' }],
  ])('refuses with %s: %j', async (statusCode, request) => {
    await expect(ask(request as InvocationRequest)).rejects.toMatchObject({
      statusCode,
    });
  });

  it('asks a configured host, with its headers and none of the caller', async () => {
    let seen: IncomingMessage | undefined;
    answer = (req, res) => {
      seen = req;
      res.writeHead(302, { location: 'http://169.254.169.254/' }).end('moved');
    };
    const response = await ask({
      ...chat(),
      entityRef: 'component:default/listed',
    });
    expect(seen?.url).toBe('/base/v1/chat/completions');
    expect(seen?.headers).toMatchObject({ 'x-key': 'secret' });
    expect(seen?.headers.authorization).toBeUndefined();
    // Redirects are told, not followed.
    expect(response.headers.get(INVOCATION_HEADERS.status)).toBe('302');
    expect(await response.text()).toBe('moved');
  });

  it('finds the API where the runtimes of KServe have it', async () => {
    const paths: (string | undefined)[] = [];
    answer = (req, res) => {
      paths.push(req.url);
      if (req.url?.includes('/openai/v1')) {
        res.end('{"data":[]}');
      } else {
        res.writeHead(404).end('{"detail":"Not Found"}');
      }
    };
    const listed = 'component:default/listed';
    const request = { entityRef: listed, path: '/v1/models' } as const;
    const [first, second] = [await ask(request), await ask(request)];
    expect(await first.text()).toBe('{"data":[]}');
    expect(await second.text()).toBe('{"data":[]}');
    expect(paths).toEqual([
      '/base/v1/models',
      '/base/openai/v1/models',
      '/base/openai/v1/models',
    ]);
  });

  it('lets go of the endpoint when the caller goes', async () => {
    const closed = new Promise<string>(resolve => {
      answer = (req, res) => {
        res.writeHead(200, { 'content-type': 'text/event-stream' });
        res.write('data: {}\n\n');
        req.socket.once('close', () => resolve('closed'));
      };
    });
    const leave = new AbortController();
    const listed = { ...chat(), entityRef: 'component:default/listed' };
    const response = await ask(listed, leave.signal);
    await response.body?.getReader().read();
    leave.abort();
    await expect(closed).resolves.toBe('closed');
  });

  it('cuts its answer off where the endpoint does', async () => {
    answer = (_, res) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      res.write('data: {}\n\n', () => res.destroy());
    };
    const listed = { ...chat(), entityRef: 'component:default/listed' };
    const response = await ask(listed);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('says that nothing is behind the Service, or that it is gone', async () => {
    const [deployment] = manifests('gone');
    await apply(deployment);
    for (;;) {
      const { endpoint } = await ready();
      if (endpoint?.url?.includes('gone')) break;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    await expect(ask(chat())).rejects.toMatchObject({
      statusCode: 404,
      body: {
        error: {
          message: expect.stringContaining('services "gone" not found'),
        },
      },
    });
  });
});
