import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  mockCredentials,
  mockServices,
  type ServiceMock,
} from '@backstage/backend-test-utils';
import {
  catalogServiceMock,
  type CatalogServiceMock,
} from '@backstage/plugin-catalog-node/testUtils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { createPublishLocalAction } from './publishLocal';

const user = mockCredentials.user('user:default/guest');
const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'my-project' },
};

describe('fmops:publish:local', () => {
  let root: string;
  let catalog: ServiceMock<CatalogServiceMock>;
  const project = () => path.join(root, 'projects', 'my-project');
  const fromHere = () => ({
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        'backstage.io/managed-by-location': `file:${project()}/catalog-info.yaml`,
      },
    },
  });
  const action = (configured = true) =>
    createPublishLocalAction({
      auth: mockServices.auth({ pluginId: 'scaffolder' }),
      catalog,
      projects: configured
        ? {
            path: path.join(root, 'projects'),
            locationRef: 'location:default/x',
          }
        : undefined,
      authorEmail: 'noreply@localhost',
      patienceMs: 50,
    });
  const context = (overrides: object = {}) => ({
    ...createMockActionContext({
      workspacePath: path.join(root, 'workspace'),
      input: { name: 'my-project' },
    }),
    getInitiatorCredentials: async () => user,
    user: { ref: 'user:default/guest' },
    ...overrides,
  });

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'fmops-local-'));
    mkdirSync(path.join(root, 'workspace'));
    writeFileSync(
      path.join(root, 'workspace', 'catalog-info.yaml'),
      JSON.stringify(entity),
    );
    catalog = catalogServiceMock.mock({
      validateEntity: jest.fn().mockResolvedValue({ valid: true }),
      refreshEntity: jest.fn().mockResolvedValue(undefined),
      getEntityByRef: jest.fn(async () =>
        existsSync(project()) ? fromHere() : undefined,
      ),
    });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('publishes, has the catalog read it, and waits until the user can', async () => {
    const ctx = context();
    await action().handler(ctx);
    expect(existsSync(path.join(project(), '.git'))).toBe(true);
    expect(catalog.refreshEntity).toHaveBeenCalledWith('location:default/x', {
      credentials: expect.objectContaining({
        principal: expect.objectContaining({ type: 'service' }),
      }),
    });
    expect(catalog.getEntityByRef).toHaveBeenLastCalledWith(
      'component:default/my-project',
      { credentials: user },
    );
    const outputs = Object.fromEntries(jest.mocked(ctx.output).mock.calls);
    expect(outputs).toEqual({
      entityRef: 'component:default/my-project',
      repository: 'projects/my-project',
      commitHash: expect.stringMatching(/^[0-9a-f]{40}$/),
      outcome: 'created',
    });
    expect(JSON.stringify(outputs)).not.toContain(root);
  });

  it('only reports in a dry run', async () => {
    const ctx = context({ isDryRun: true });
    await action().handler(ctx);
    expect(existsSync(project())).toBe(false);
    expect(catalog.refreshEntity).not.toHaveBeenCalled();
    expect(ctx.output).toHaveBeenCalledWith(
      'entityRef',
      'component:default/my-project',
    );
  });

  it('says what was created when the catalog takes too long', async () => {
    catalog.getEntityByRef.mockResolvedValue(undefined);
    await expect(action().handler(context())).rejects.toThrow(
      /my-project was published, but you can't read it .*start the task again/,
    );
  });

  it('creates nothing when the catalog would refuse the project', async () => {
    catalog.validateEntity.mockResolvedValue({
      valid: false,
      errors: [{ name: 'E', message: '/spec must have owner' }],
    });
    await expect(action().handler(context())).rejects.toThrow(
      /would refuse catalog-info.yaml: \/spec must have owner/,
    );
    expect(existsSync(project())).toBe(false);
  });

  it('creates nothing when the name is in the catalog from elsewhere', async () => {
    catalog.getEntityByRef.mockResolvedValue(entity);
    await expect(action().handler(context())).rejects.toMatchObject({
      name: 'ConflictError',
    });
    expect(existsSync(project())).toBe(false);
  });

  it('creates nothing when the project describes something else', async () => {
    const ctx = context({ input: { name: 'other' } });
    await expect(action().handler(ctx)).rejects.toThrow(
      /metadata.name must be other/,
    );
    expect(existsSync(path.join(root, 'projects'))).toBe(false);
  });

  it('says what to configure when there is no folder for projects', async () => {
    await expect(action(false).handler(context())).rejects.toThrow(
      /fmops.localProjects.directory/,
    );
  });
});
