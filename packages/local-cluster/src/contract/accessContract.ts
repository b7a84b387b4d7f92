import { ContractPart } from './describeContract';
import { job, NAMESPACE, paths, uniqueName } from './manifests';

/** Who is let in, and who may do what. */
export const accessContract: ContractPart = client => {
  it('answers 401 to an unknown token', async () => {
    const { code, body } = await client().call('reader', 'GET', paths.jobs, {
      token: 'nobody-knows-this-token',
    });
    expect(code).toBe(401);
    expect(body).toMatchObject({
      kind: 'Status',
      status: 'Failure',
      reason: 'Unauthorized',
      code: 401,
    });
  });

  it('answers 403 in full to what a user may not do', async () => {
    const name = uniqueName('forbidden');
    const { code, body } = await client().apply(
      'reader',
      `${paths.jobs}/${name}`,
      job(name, 'succeed'),
    );
    expect(code).toBe(403);
    expect(body).toMatchObject({
      kind: 'Status',
      reason: 'Forbidden',
      details: { name, group: 'batch', kind: 'jobs' },
    });
    expect(body.message).toMatch(`jobs.batch "${name}" is forbidden: User "`);
    expect(body.message).toMatch(
      `cannot patch resource "jobs" in API group "batch" in the namespace "${NAMESPACE}"`,
    );
  });

  it('keeps secrets from the reader', async () => {
    const { code, body } = await client().call(
      'reader',
      'GET',
      '/api/v1/secrets',
    );
    expect(code).toBe(403);
    expect(body.message).toMatch(
      /^secrets is forbidden: User "[^"]+" cannot list resource "secrets" in API group "" at the cluster scope/,
    );
  });

  it('lets the writer write jobs and nothing else', async () => {
    const name = uniqueName('writer');
    const allowed = await client().apply(
      'writer',
      `${paths.jobs}/${name}`,
      job(name, 'succeed', { suspend: true }),
      '&dryRun=All',
    );
    expect(allowed.code).toBe(201);
    const refused = await client().call('writer', 'POST', paths.pods, {
      body: { apiVersion: 'v1', kind: 'Pod', metadata: { name } },
    });
    expect(refused.code).toBe(403);
    const elsewhere = await client().call(
      'writer',
      'POST',
      '/apis/batch/v1/namespaces/default/jobs',
      { body: job(name, 'succeed') },
    );
    expect(elsewhere.code).toBe(403);
  });

  it('lets nobody act in the name of others who may not', async () => {
    const { code, body } = await client().call('writer', 'GET', paths.jobs, {
      headers: { 'impersonate-user': 'fmops:user:default/jane' },
    });
    expect(code).toBe(403);
    // Since Kubernetes 1.36 it names what was to be done so
    expect(body.message).toMatch(
      /is forbidden: User "[^"]+" cannot impersonate/,
    );
    // Who may, gets the rights of the other one, which are none.
    const jane = await client().call('admin', 'GET', paths.jobs, {
      headers: { 'impersonate-user': 'fmops:user:default/jane' },
    });
    expect(jane.code).toBe(403);
    expect(jane.body.message).toMatch('User "fmops:user:default/jane" cannot');
  });

  it.each([
    ['reader', 'list', true],
    ['reader', 'create', false],
    ['writer', 'create', true],
    ['admin', 'delete', true],
  ] as const)(
    'tells the %s whether it may %s jobs: %s',
    async (role, verb, allowed) => {
      const { code, body } = await client().call(
        role,
        'POST',
        '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        {
          body: {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            spec: {
              resourceAttributes: {
                namespace: NAMESPACE,
                verb,
                group: 'batch',
                resource: 'jobs',
              },
            },
          },
        },
      );
      expect(code).toBe(201);
      expect(body.status.allowed).toBe(allowed);
    },
  );
};
