import { ContractPart } from './describeContract';
import { configMap, job, paths, uniqueName } from './manifests';

/** Server-side apply, the way in which the portal writes. */
export const applyContract: ContractPart = client => {
  const name = uniqueName('apply');
  const path = `${paths.configMaps}/${name}`;

  afterAll(() => client().call('admin', 'DELETE', path));

  it('needs a field manager', async () => {
    const { code, body } = await client().call('admin', 'PATCH', path, {
      body: configMap(name),
      contentType: 'application/apply-patch+yaml',
    });
    expect(code).toBe(422);
    expect(body.message).toMatch(/fieldManager: Required value/);
  });

  it('tries without storing, creates, and changes nothing when repeated', async () => {
    const manifest = configMap(name, {}, { a: '1', b: '2' });
    const tried = await client().apply('admin', path, manifest, '&dryRun=All');
    expect(tried.code).toBe(201);
    expect((await client().call('admin', 'GET', path)).code).toBe(404);

    const created = await client().apply('admin', path, manifest);
    expect(created.code).toBe(201);
    expect(created.body.metadata.managedFields).toEqual([
      expect.objectContaining({
        manager: 'contract',
        operation: 'Apply',
        fieldsV1: expect.objectContaining({
          'f:data': expect.objectContaining({ 'f:a': {} }),
        }),
      }),
    ]);

    const again = await client().apply('admin', path, manifest);
    expect(again.code).toBe(200);
    expect(again.body.metadata.resourceVersion).toBe(
      created.body.metadata.resourceVersion,
    );
  });

  it('removes what the manager no longer names', async () => {
    const { body } = await client().apply(
      'admin',
      path,
      configMap(name, {}, { a: '1', c: '3' }),
    );
    expect(body.data).toEqual({ a: '1', c: '3' });
  });

  it('reads YAML', async () => {
    const { code, body } = await client().apply(
      'admin',
      path,
      `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  a: '1'\n  c: '4'\n`,
    );
    expect(code).toBe(200);
    expect(body.data).toEqual({ a: '1', c: '4' });
  });

  it('refuses to overwrite what another manager changed, unless forced', async () => {
    await client().call('admin', 'PATCH', `${path}?fieldManager=somebody`, {
      body: { data: { a: 'changed' } },
      contentType: 'application/merge-patch+json',
    });
    const manifest = configMap(name, {}, { a: '1' });
    const refused = await client().apply('admin', path, manifest);
    expect(refused.code).toBe(409);
    expect(refused.body).toMatchObject({
      reason: 'Conflict',
      details: {
        causes: [{ reason: 'FieldManagerConflict', field: '.data.a' }],
      },
    });
    const forced = await client().apply('admin', path, manifest, '&force=true');
    expect(forced.code).toBe(200);
    expect(forced.body.data).toEqual({ a: '1' });
  });

  it('applies a job twice without changing its template', async () => {
    const jobName = uniqueName('apply-job');
    const jobPath = `${paths.jobs}/${jobName}`;
    const manifest = job(jobName, 'succeed', { suspend: true });
    const first = await client().apply('writer', jobPath, manifest);
    const second = await client().apply('writer', jobPath, manifest);
    expect([first.code, second.code]).toEqual([201, 200]);
    expect(second.body.metadata.uid).toBe(first.body.metadata.uid);
    expect(second.body.metadata.generation).toBe(1);
    await client().call('writer', 'DELETE', jobPath);
  });
};
