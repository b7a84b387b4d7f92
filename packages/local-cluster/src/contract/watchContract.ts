import { ContractPart } from './describeContract';
import { configMap, paths, uniqueName } from './manifests';

/** How changes are followed. */
export const watchContract: ContractPart = client => {
  const run = uniqueName('watch');
  const selector = `labelSelector=run%3D${run}`;
  const created: string[] = [];

  const create = (name: string, labels: Record<string, string>) => {
    created.push(name);
    return client().call('admin', 'POST', paths.configMaps, {
      body: configMap(name, labels),
    });
  };
  const relabel = (name: string, value: string | null) =>
    client().call('admin', 'PATCH', `${paths.configMaps}/${name}`, {
      body: { metadata: { labels: { run: value } } },
      contentType: 'application/merge-patch+json',
    });
  const version = async () => {
    const { body } = await client().call(
      'admin',
      'GET',
      `${paths.configMaps}?limit=1`,
    );
    return body.metadata.resourceVersion;
  };
  const watchPath = (query: string) => `${paths.configMaps}?watch=1&${query}`;

  afterAll(() =>
    Promise.all(
      created.map(name =>
        client().call('admin', 'DELETE', `${paths.configMaps}/${name}`),
      ),
    ),
  );

  it('resumes from a version, and shows objects that enter and leave the selection', async () => {
    const since = await version();
    const name = `${run}-moves`;
    await create(name, {});
    const lines = await client().watch(
      'admin',
      watchPath(`${selector}&resourceVersion=${since}&timeoutSeconds=20`),
      line => line.type === 'DELETED',
      async () => {
        await relabel(name, run);
        await client().call('admin', 'PATCH', `${paths.configMaps}/${name}`, {
          body: { data: { key: 'value' } },
          contentType: 'application/merge-patch+json',
        });
        await relabel(name, null);
      },
    );
    expect(lines.map(line => line.type)).toEqual([
      'ADDED',
      'MODIFIED',
      'DELETED',
    ]);
    const [, changed, left] = lines.map(line => line.object);
    expect(left.metadata.labels).toEqual({ run });
    expect(BigInt(left.metadata.resourceVersion)).toBeGreaterThan(
      BigInt(changed.metadata.resourceVersion),
    );
  });

  it('begins with all objects when no version is given', async () => {
    const name = `${run}-first`;
    await create(name, { run });
    const [line] = await client().watch(
      'admin',
      watchPath(`${selector}&timeoutSeconds=10`),
      () => true,
    );
    expect(line).toMatchObject({
      type: 'ADDED',
      object: { kind: 'ConfigMap', metadata: { name } },
    });
  });

  it('ends after its time, with a bookmark before that', async () => {
    const since = await version();
    const lines = await client().watch(
      'admin',
      watchPath(
        `${selector}&resourceVersion=${since}&allowWatchBookmarks=true&timeoutSeconds=6`,
      ),
      () => false,
      // A bookmark is due only when there is something new to skip.
      () => create(`${run}-unseen`, {}),
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map(line => line.type))).toEqual(
      new Set(['BOOKMARK']),
    );
    const { kind, metadata } = lines[0].object;
    expect(kind).toBe('ConfigMap');
    expect(BigInt(metadata.resourceVersion)).toBeGreaterThan(BigInt(since));
  }, 30_000);

  it('answers a version that is too old with 410 as an event', async () => {
    const [line] = await client().watch(
      'reader',
      `${paths.trainJobs}?watch=1&resourceVersion=1&timeoutSeconds=10`,
      () => true,
    );
    expect(line).toMatchObject({
      type: 'ERROR',
      object: { kind: 'Status', reason: 'Expired', code: 410 },
    });
    expect(line.object.message).toMatch(/^too old resource version: 1 /);
  });
};
