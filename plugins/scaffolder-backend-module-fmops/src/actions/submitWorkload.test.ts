import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { createSubmitWorkloadAction } from './submitWorkload';

const MANIFEST = `
apiVersion: trainer.kubeflow.org/v1alpha1
kind: TrainJob
metadata: { name: run-1, namespace: team-language }
spec: {}
`;

async function refusal(status: number, message: string) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
      }),
      {
        status,
        headers: { 'content-type': 'application/json' },
      },
    ),
  );
}

describe('fmops:workload:submit', () => {
  const workspacePath = mkdtempSync(path.join(tmpdir(), 'fmops-submit-'));
  const submit = jest.fn();
  const action = createSubmitWorkloadAction({
    auth: mockServices.auth({ pluginId: 'scaffolder' }),
    workloads: { submit },
  });
  const input = {
    cluster: 'local',
    entityRef: 'component:default/my-project',
    manifestPath: 'job.yaml',
  };
  const context = (overrides: object = {}) => ({
    ...createMockActionContext<typeof input>({ workspacePath, input }),
    getInitiatorCredentials: async () =>
      mockCredentials.user('user:default/guest'),
    ...overrides,
  });

  beforeEach(() => {
    writeFileSync(path.join(workspacePath, 'job.yaml'), MANIFEST);
    submit.mockReset().mockResolvedValue({ created: true, uid: 'u-1' });
  });
  afterAll(() => rmSync(workspacePath, { recursive: true }));

  it('submits on behalf of the user and says where the run is', async () => {
    const ctx = context();
    await action.handler(ctx);
    const [request, { token }] = submit.mock.calls[0];
    expect(request).toMatchObject({
      cluster: 'local',
      entityRef: 'component:default/my-project',
      manifest: { kind: 'TrainJob', metadata: { name: 'run-1' } },
    });
    expect(token).toContain('user:default/guest');
    expect(token).toContain('fmops-workloads');
    expect(jest.mocked(ctx.output).mock.calls).toEqual(
      expect.arrayContaining([
        ['namespace', 'team-language'],
        ['name', 'run-1'],
        ['uid', 'u-1'],
        ['created', true],
        ['runUrl', '/catalog/default/component/my-project/runs'],
      ]),
    );
  });

  it('asks the cluster to check only, when told so', async () => {
    submit.mockResolvedValue({ created: false });
    const ctx = context({ input: { ...input, dryRun: true } });
    await action.handler(ctx);
    expect(submit.mock.calls[0][0]).toMatchObject({ dryRun: true });
    expect(ctx.output).not.toHaveBeenCalledWith('uid', expect.anything());
  });

  it('sends nothing in the dry run of a template', async () => {
    const ctx = context({ isDryRun: true });
    await action.handler(ctx);
    expect(submit).not.toHaveBeenCalled();
    expect(ctx.output).toHaveBeenCalledWith('name', 'run-1');
  });

  it('does not submit again after its checkpoint', async () => {
    const checkpoint = jest.fn(async () => ({ uid: 'u-1', created: true }));
    await action.handler(context({ checkpoint }));
    expect(submit).not.toHaveBeenCalled();
    expect(checkpoint).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'submit.local.team-language.run-1' }),
    );
  });

  it.each([
    [403, 'NotAllowedError'],
    [400, 'InputError'],
    [409, 'ConflictError'],
    [503, 'ServiceUnavailableError'],
  ])(
    'keeps the meaning of status %d and says how to go on',
    async (status, name) => {
      submit.mockRejectedValue(await refusal(status, 'namespace: not yours.'));
      await expect(action.handler(context())).rejects.toMatchObject({
        name,
        message:
          'The project component:default/my-project was created; the run was not submitted, because: namespace: not yours. When this is solved, start the task again with the same values: it goes on from here and creates nothing twice.',
      });
    },
  );

  it.each([
    ['is missing', undefined, 'nowhere.yaml', /no file nowhere.yaml/],
    ['lies outside', undefined, '../job.yaml', /no file/],
    ['holds two objects', `${MANIFEST}---${MANIFEST}`, 'job.yaml', /one Kube/],
    ['is empty', '', 'job.yaml', /one Kubernetes object/],
    ['is not YAML', 'a: [', 'job.yaml', /not valid YAML/],
    ['has no namespace', 'kind: TrainJob', 'job.yaml', /metadata.namespace/],
  ])('refuses a manifest that %s', async (_, text, manifestPath, message) => {
    if (text !== undefined) {
      writeFileSync(path.join(workspacePath, 'job.yaml'), text);
    }
    await expect(
      action.handler(context({ input: { ...input, manifestPath } })),
    ).rejects.toThrow(message);
    expect(submit).not.toHaveBeenCalled();
  });
});
