import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { GitHost, type GitHostStep } from '../__testUtils__/GitHost';
import { createPublishProjectAction } from './publishProject';

const disk = createMockDirectory();
const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'assistant', namespace: 'default' },
  spec: { type: 'model-training', lifecycle: 'experimental', owner: 'a' },
};

let host: GitHost;
beforeEach(async () => {
  disk.setContent({
    repositories: {},
    workspace: {
      'README.md': '# A project',
      'catalog-info.yaml': JSON.stringify(component),
    },
  });
  host = new GitHost(disk.resolve('repositories'));
  await host.start();
});
afterEach(() => host.stop());

function setup() {
  const config = mockServices.rootConfig({
    data: {
      integrations: {
        gitea: [
          {
            host: host.host,
            baseUrl: `http://${host.host}`,
            username: 'portal',
            password: 'secret',
          },
        ],
      },
      scaffolder: { defaultAuthor: { name: 'portal', email: 'p@localhost' } },
    },
  });
  const catalog = catalogServiceMock.mock({
    validateEntity: jest.fn().mockResolvedValue({ valid: true }),
    addLocation: jest.fn().mockResolvedValue({}),
    getEntityByRef: jest.fn().mockResolvedValue(component),
  });
  const action = createPublishProjectAction({
    auth: mockServices.auth(),
    catalog,
    config,
    integrations: ScmIntegrations.fromConfig(config),
    authorEmail: 'noreply@localhost',
    patienceMs: 500,
  });
  // As the scaffolder keeps them from one attempt to the next
  const kept = new Map<string, unknown>();
  const checkpoint = async ({
    key,
    fn,
  }: {
    key: string;
    fn(): Promise<unknown>;
  }) => {
    if (!kept.has(key)) {
      kept.set(key, await fn());
    }
    return kept.get(key);
  };
  const run = async (input: object = {}) => {
    const context = createMockActionContext({
      workspacePath: disk.resolve('workspace'),
      input: {
        name: 'assistant',
        repoUrl: `${host.host}?owner=team&repo=assistant`,
        message: 'Create the assistant',
        ...input,
      },
    });
    await action.handler({ ...context, checkpoint } as never);
    return Object.fromEntries((context.output as jest.Mock).mock.calls);
  };
  return { catalog, run };
}

describe('fmops:project:publish to a Git host', () => {
  it('pushes the project, and has the catalog read it', async () => {
    const { catalog, run } = setup();
    const output = await run();
    expect(host.messages('team/assistant')).toEqual(['Create the assistant']);
    expect(output).toMatchObject({
      entityRef: 'component:default/assistant',
      repositoryUrl: `http://${host.host}/team/assistant.git`,
    });
    expect(catalog.addLocation).toHaveBeenCalledWith(
      {
        type: 'url',
        target: `http://${host.host}/team/assistant/src/branch/main/catalog-info.yaml`,
      },
      // In the portal's own name: most roles may add no locations
      { credentials: await mockServices.auth().getOwnServiceCredentials() },
    );
  });

  it.each<[GitHostStep, RegExp]>([
    ['find the organisation', /Organization team do not exist/],
    ['create', /Unable to create repository, 503/],
    ['push', /403/],
  ])('goes on when the host failed to %s', async (step, reason) => {
    const { run } = setup();
    host.failing = step;
    await expect(run()).rejects.toThrow(reason);
    host.failing = undefined;
    await run();
    expect(host.messages('team/assistant')).toHaveLength(1);
  });

  it('takes no repository of another task for its own', async () => {
    await setup().run();
    await expect(setup().run()).rejects.toThrow(/409/);
    expect(host.messages('team/assistant')).toHaveLength(1);
  });

  it('goes on when the catalog failed, without publishing again', async () => {
    const { catalog, run } = setup();
    catalog.addLocation.mockRejectedValueOnce(new Error('catalog is down'));
    await expect(run()).rejects.toThrow('catalog is down');
    catalog.addLocation.mockRejectedValueOnce(new ConflictError('is there'));
    await run();
    expect(host.messages('team/assistant')).toHaveLength(1);
  });

  it('says when the catalog does not read what was published', async () => {
    const { catalog, run } = setup();
    catalog.getEntityByRef.mockResolvedValue(undefined);
    await expect(run()).rejects.toThrow(
      /was published, but you can't read it in the catalog.*start the task again/,
    );
  });

  it('refuses a host that the portal does not know', async () => {
    const { run } = setup();
    await expect(
      run({ repoUrl: 'git.example.com?owner=team&repo=assistant' }),
    ).rejects.toThrow(/repository: it must be .* on a Git host of the portal/);
  });
});
