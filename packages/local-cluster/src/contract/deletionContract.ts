import { ContractPart } from './describeContract';
import { configMap, job, paths, uniqueName } from './manifests';
import { until } from './until';

/** What goes when an object goes. */
export const deletionContract: ContractPart = client => {
  it('answers with what was deleted, and then 404', async () => {
    const name = uniqueName('gone');
    const path = `${paths.configMaps}/${name}`;
    const { body: object } = await client().call(
      'admin',
      'POST',
      paths.configMaps,
      { body: configMap(name) },
    );
    const { code, body } = await client().call('admin', 'DELETE', path);
    expect(code).toBe(200);
    expect(body).toMatchObject({
      kind: 'Status',
      status: 'Success',
      details: { name, kind: 'configmaps', uid: object.metadata.uid },
    });
    const again = await client().call('admin', 'DELETE', path);
    expect(again.code).toBe(404);
  });

  it('does not delete another object of the same name', async () => {
    const name = uniqueName('other');
    const path = `${paths.configMaps}/${name}`;
    await client().call('admin', 'POST', paths.configMaps, {
      body: configMap(name),
    });
    const { code, body } = await client().call('admin', 'DELETE', path, {
      body: {
        kind: 'DeleteOptions',
        apiVersion: 'v1',
        preconditions: { uid: '00000000-0000-0000-0000-000000000000' },
      },
    });
    expect(code).toBe(409);
    expect(body.reason).toBe('Conflict');
    await client().call('admin', 'DELETE', path);
  });

  it('takes options from the body alone, if there is one', async () => {
    const name = uniqueName('tried');
    const path = `${paths.configMaps}/${name}`;
    await client().call('admin', 'POST', paths.configMaps, {
      body: configMap(name),
    });
    const remove = async (query: string, options?: object) => {
      const { code } = await client().call(
        'admin',
        'DELETE',
        `${path}${query}`,
        options && {
          body: { kind: 'DeleteOptions', apiVersion: 'v1', ...options },
        },
      );
      return code;
    };
    expect(await remove('', { dryRun: ['All'] })).toBe(200);
    expect(await remove('?dryRun=All')).toBe(200);
    expect(await remove('?dryRun=All', {})).toBe(200);
    expect(await remove('')).toBe(404);
  });

  it('collects the pods of a job that is deleted in the background', async () => {
    const name = uniqueName('cascade');
    await client().apply(
      'writer',
      `${paths.jobs}/${name}`,
      job(name, 'never-ends'),
    );
    const pods = () =>
      client().call(
        'reader',
        'GET',
        `${paths.pods}?labelSelector=contract%3D${name}`,
      );
    const before = await until(pods, ({ body }) => body.items.length > 0);
    expect(before.body.items[0].metadata.ownerReferences).toEqual([
      expect.objectContaining({ kind: 'Job', name, controller: true }),
    ]);
    const { code } = await client().call(
      'writer',
      'DELETE',
      `${paths.jobs}/${name}?propagationPolicy=Background`,
    );
    expect(code).toBe(200);
    const after = await until(pods, ({ body }) => body.items.length === 0);
    expect(after.body.items).toEqual([]);
  }, 90_000);
};
