import { ContractPart } from './describeContract';
import {
  configMap,
  job,
  NAMESPACE,
  paths,
  trainJob,
  uniqueName,
} from './manifests';

/** How objects are created, replaced and patched, and what is refused. */
export const writeContract: ContractPart = client => {
  const created: string[] = [];
  const create = (body: { metadata: { name: string } }, query = '') => {
    created.push(body.metadata.name);
    return client().call('admin', 'POST', paths.configMaps + query, { body });
  };
  afterAll(() =>
    Promise.all(
      created.map(name =>
        client().call('admin', 'DELETE', `${paths.configMaps}/${name}`),
      ),
    ),
  );

  it('completes what it creates, and refuses to create it twice', async () => {
    const name = uniqueName('twice');
    const first = await create(configMap(name));
    expect(first.code).toBe(201);
    expect(first.body.metadata).toMatchObject({
      name,
      namespace: NAMESPACE,
      uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      resourceVersion: expect.stringMatching(/^\d+$/),
      creationTimestamp: expect.stringMatching(/^[-\dT:]+Z$/),
    });
    const second = await create(configMap(name));
    expect(second.code).toBe(409);
    expect(second.body).toMatchObject({
      kind: 'Status',
      reason: 'AlreadyExists',
      message: `configmaps "${name}" already exists`,
      details: { name, kind: 'configmaps' },
    });
  });

  it('makes a name of generateName', async () => {
    const { code, body } = await client().call(
      'admin',
      'POST',
      paths.configMaps,
      {
        body: {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { generateName: 'generated-' },
        },
      },
    );
    created.push(body.metadata.name);
    expect(code).toBe(201);
    expect(body.metadata.name).toMatch(/^generated-[a-z0-9]{5}$/);
  });

  it('stores nothing on a dry run', async () => {
    const name = uniqueName('dry');
    const { code } = await create(configMap(name), '?dryRun=All');
    expect(code).toBe(201);
    const { code: found, body } = await client().call(
      'admin',
      'GET',
      `${paths.configMaps}/${name}`,
    );
    expect(found).toBe(404);
    expect(body).toMatchObject({
      reason: 'NotFound',
      message: `configmaps "${name}" not found`,
      details: { name, kind: 'configmaps' },
    });
  });

  it('refuses to replace an object that has changed', async () => {
    const name = uniqueName('stale');
    const { body: old } = await create(configMap(name));
    const path = `${paths.configMaps}/${name}`;
    const replaced = await client().call('admin', 'PUT', path, {
      body: { ...old, data: { a: '1' } },
    });
    expect(replaced.code).toBe(200);
    const stale = await client().call('admin', 'PUT', path, {
      body: { ...old, data: { a: '2' } },
    });
    expect(stale.code).toBe(409);
    expect(stale.body.reason).toBe('Conflict');
    expect(stale.body.message).toBe(
      `Operation cannot be fulfilled on configmaps "${name}": the object has been modified; please apply your changes to the latest version and try again`,
    );
  });

  it('merges a patch, in which null removes', async () => {
    const name = uniqueName('merge');
    await create(configMap(name, {}, { keep: 'k', drop: 'd' }));
    const { body } = await client().call(
      'admin',
      'PATCH',
      `${paths.configMaps}/${name}`,
      {
        body: { data: { drop: null, add: 'a' } },
        contentType: 'application/merge-patch+json',
      },
    );
    expect(body.data).toEqual({ keep: 'k', add: 'a' });
  });

  it('changes the status only through its subresource', async () => {
    const name = uniqueName('status');
    const path = `${paths.trainJobs}/${name}`;
    await client().call('admin', 'POST', paths.trainJobs, {
      body: trainJob(name),
    });
    const patch = (to: string, body: object) =>
      client().call('admin', 'PATCH', to, {
        body,
        contentType: 'application/merge-patch+json',
      });
    const progress = {
      progressPercentage: 7,
      lastUpdatedTime: '2026-01-01T00:00:00Z',
    };
    await patch(path, { status: { trainerStatus: progress } });
    const ignored = await client().call('admin', 'GET', path);
    expect(ignored.body.status?.trainerStatus).toBeUndefined();
    await patch(`${path}/status`, {
      spec: { suspend: false },
      status: { trainerStatus: progress },
    });
    const { body } = await client().call('admin', 'GET', path);
    expect(body.status.trainerStatus).toEqual(progress);
    expect(body.spec).toMatchObject({ suspend: true });
    await client().call('admin', 'DELETE', path);
  });

  it.each([
    ['a name', configMap('Not_A_Name'), 'metadata.name'],
    ['a label', configMap('fine', { key: 'not a label!' }), 'metadata.labels'],
  ])('answers 422 to %s that is none', async (_, body, field) => {
    const answer = await client().call('admin', 'POST', paths.configMaps, {
      body,
    });
    expect(answer.code).toBe(422);
    expect(answer.body).toMatchObject({
      kind: 'Status',
      reason: 'Invalid',
      details: {
        kind: 'ConfigMap',
        causes: [{ field, reason: 'FieldValueInvalid' }],
      },
    });
  });

  it('answers 422 to a job without a restart policy', async () => {
    const wrong = job(uniqueName('wrong'), 'succeed');
    const { restartPolicy: _, ...spec } = wrong.spec.template.spec;
    const { code, body } = await client().call('writer', 'POST', paths.jobs, {
      body: {
        ...wrong,
        spec: { ...wrong.spec, template: { ...wrong.spec.template, spec } },
      },
    });
    expect(code).toBe(422);
    expect(body.details.causes?.map(cause => cause.field)).toContain(
      'spec.template.spec.restartPolicy',
    );
  });

  it('answers 422 to a train job without a runtime', async () => {
    const wrong = trainJob(uniqueName('wrong'));
    const { code, body } = await client().call(
      'writer',
      'POST',
      paths.trainJobs,
      { body: { ...wrong, spec: { trainer: wrong.spec.trainer } } },
    );
    expect(code).toBe(422);
    expect(body.details.causes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          field: 'spec.runtimeRef',
          reason: 'FieldValueRequired',
        }),
      ]),
    );
  });

  it('answers 404 when the namespace does not exist', async () => {
    const { code, body } = await client().call(
      'admin',
      'POST',
      '/api/v1/namespaces/not-there/configmaps',
      { body: configMap('lost') },
    );
    expect(code).toBe(404);
    expect(body.message).toBe('namespaces "not-there" not found');
  });

  it('answers 400 to another namespace, and to a body that it cannot read', async () => {
    const elsewhere = configMap(uniqueName('elsewhere'));
    const mismatch = await client().call('admin', 'POST', paths.configMaps, {
      body: {
        ...elsewhere,
        metadata: { ...elsewhere.metadata, namespace: 'platform' },
      },
    });
    expect(mismatch.code).toBe(400);
    const broken = await client().call('admin', 'POST', paths.configMaps, {
      body: '{ not json',
    });
    expect(broken.code).toBe(400);
  });

  it('answers 415 to a patch of a kind that it does not know', async () => {
    const { code, body } = await client().call(
      'admin',
      'PATCH',
      `${paths.configMaps}/any`,
      { body: {}, contentType: 'application/x-unknown' },
    );
    expect(code).toBe(415);
    expect(body.reason).toBe('UnsupportedMediaType');
  });
};
