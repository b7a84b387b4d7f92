import { ContractPart } from './describeContract';
import { NAMESPACE } from './manifests';

interface Group {
  name: string;
  versions: Array<{ groupVersion: string }>;
  preferredVersion: { version: string };
}

/** How a client finds out what is served. */
export const discoveryContract: ContractPart = client => {
  const read = async (path: string) => {
    const { code, body } = await client().call('reader', 'GET', path);
    return { code, body: body as unknown as Record<string, unknown> };
  };

  it('names the versions of the core group and all other groups', async () => {
    expect((await read('/api')).body).toMatchObject({
      kind: 'APIVersions',
      versions: ['v1'],
    });
    const { body } = await read('/apis');
    expect(body.kind).toBe('APIGroupList');
    const groups = body.groups as Group[];
    expect(groups.map(group => group.name)).toEqual(
      expect.arrayContaining(['apps', 'batch', 'trainer.kubeflow.org']),
    );
  });

  it('names the versions of one group', async () => {
    const { body } = await read('/apis/trainer.kubeflow.org');
    expect(body).toMatchObject({
      kind: 'APIGroup',
      name: 'trainer.kubeflow.org',
      preferredVersion: { version: 'v1alpha1' },
    });
  });

  it('names resources with their subresources and verbs', async () => {
    const { body } = await read('/apis/batch/v1');
    expect(body).toMatchObject({
      kind: 'APIResourceList',
      groupVersion: 'batch/v1',
    });
    expect(body.resources).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'jobs',
          kind: 'Job',
          namespaced: true,
          verbs: expect.arrayContaining(['list', 'watch', 'patch']),
        }),
        expect.objectContaining({ name: 'jobs/status' }),
      ]),
    );
  });

  it.each([
    '/apis/nothing.example.com',
    '/apis/nothing.example.com/v1',
    `/apis/batch/v1/namespaces/${NAMESPACE}/nothings`,
    '/apis/batch/v9/jobs',
  ])('answers 404 for what is not served: %s', async path => {
    const { code } = await client().call('admin', 'GET', path);
    expect(code).toBe(404);
  });
};
