import { request } from 'undici';
import { LocalCluster, startLocalCluster } from './startLocalCluster';

describe('startLocalCluster', () => {
  const clusters: LocalCluster[] = [];
  const start = async (options: Parameters<typeof startLocalCluster>[0]) => {
    const cluster = await startLocalCluster({
      port: 0,
      demo: false,
      ...options,
    });
    clusters.push(cluster);
    return cluster;
  };
  const get = (url: string, token = 'local-reader') =>
    request(url, { headers: { authorization: `Bearer ${token}` } });

  afterEach(async () => {
    await Promise.all(clusters.splice(0).map(cluster => cluster.stop()));
  });

  it('says that it is ready to everybody, and the rest to those whom it knows', async () => {
    const { url } = await start({
      tokens: { secret: { name: 'me', rules: [{ verbs: ['list'] }] } },
    });
    expect((await request(`${url}/readyz`)).statusCode).toBe(200);
    expect((await get(`${url}/api/v1/pods`)).statusCode).toBe(401);
    expect((await get(`${url}/api/v1/pods`, 'secret')).statusCode).toBe(200);
  });

  it('rejects when its port is taken', async () => {
    const { url } = await start({});
    const port = Number(new URL(url).port);
    await expect(
      startLocalCluster({ port, demo: false }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('ends open watches when it stops', async () => {
    const cluster = await start({});
    const { body } = await get(`${cluster.url}/api/v1/pods?watch=1`);
    const ended = body.text().catch((error: Error) => error.message);
    await cluster.stop();
    expect(await ended).toMatch(/other side closed|terminated/);
  });

  it('refuses to continue a list after its time', async () => {
    const { url } = await start({ continueSeconds: 0 });
    const first = await get(`${url}/api/v1/namespaces?limit=1`);
    const { metadata } = (await first.body.json()) as {
      metadata: { continue: string; remainingItemCount: number };
    };
    expect(metadata.remainingItemCount).toBe(4);
    const next = await get(
      `${url}/api/v1/namespaces?limit=1&continue=${metadata.continue}`,
    );
    expect(next.statusCode).toBe(410);
    expect(await next.body.json()).toMatchObject({ reason: 'Expired' });
  });

  it('sends bookmarks at its pace', async () => {
    const { url, store } = await start({ bookmarkSeconds: 0.05 });
    const { body } = await get(
      `${url}/api/v1/namespaces?watch=1&allowWatchBookmarks=true&resourceVersion=${store.resourceVersion}`,
    );
    for await (const chunk of body) {
      expect(JSON.parse(String(chunk).split('\n')[0])).toMatchObject({
        type: 'BOOKMARK',
        object: { kind: 'Namespace' },
      });
      break;
    }
  });

  it.each([
    'pods',
    'services',
    'configmaps',
    'limitranges',
    'resourcequotas',
    'apps/v1/deployments',
    'apps/v1/replicasets',
    'apps/v1/statefulsets',
    'apps/v1/daemonsets',
    'autoscaling/v2/horizontalpodautoscalers',
    'batch/v1/jobs',
    'batch/v1/cronjobs',
    'networking.k8s.io/v1/ingresses',
    'metrics.k8s.io/v1beta1/namespaces/platform/pods',
  ])('lists what the stock Kubernetes tab asks for: %s', async path => {
    const { url } = await start({});
    const root = path.includes('/') ? 'apis' : 'api/v1';
    const { statusCode, body } = await get(
      `${url}/${root}/${path}?labelSelector=backstage.io/kubernetes-id=any`,
    );
    expect(statusCode).toBe(200);
    expect(await body.json()).toMatchObject({ items: [] });
  });

  it('follows a log until the container ends', async () => {
    const { url } = await start({ speed: 100 });
    const job = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'logs' },
      spec: {
        template: {
          spec: {
            restartPolicy: 'Never',
            containers: [{ name: 'main', image: 'image' }],
          },
        },
      },
    };
    const jobs = `${url}/apis/batch/v1/namespaces/platform/jobs`;
    await request(jobs, {
      method: 'POST',
      headers: { authorization: 'Bearer local-writer' },
      body: JSON.stringify(job),
    });
    const pods = `${url}/api/v1/namespaces/platform/pods`;
    let podName: string | undefined;
    while (!podName) {
      const list = await get(`${pods}?fieldSelector=status.phase=Running`);
      const { items } = (await list.body.json()) as {
        items: Array<{ metadata: { name: string } }>;
      };
      podName = items[0]?.metadata.name;
    }
    const { body } = await get(
      `${pods}/${podName}/log?follow=true&timestamps=true`,
    );
    const lines = (await body.text()).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z \[INFO\] transformers/);
    expect(lines[lines.length - 1]).toMatch(/Saved adapter to/);
  });
});
