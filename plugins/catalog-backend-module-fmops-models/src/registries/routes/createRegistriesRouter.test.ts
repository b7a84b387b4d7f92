import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { startRegistryServer } from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import { until } from '@fmops/test-servers';
import {
  startCatalog,
  type TestCatalog,
} from '../../__testUtils__/catalogBackend';

const scheduler = mockServices.scheduler();
const auditor = mockServices.auditor.mock();
const audited = { success: jest.fn(), fail: jest.fn() };
const allowed = new Set<string>();
const permissions = mockServices.permissions.mock({
  authorize: async requests =>
    requests.map(({ permission }) => ({
      result: allowed.has(permission.name)
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    })),
});
let server: Awaited<ReturnType<typeof startRegistryServer>>;
let backend: TestCatalog;

beforeAll(async () => {
  server = await startRegistryServer(() => ({ status: 403 }));
  backend = await startCatalog({
    features: [
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      permissions.factory,
      auditor.factory,
    ],
    config: {
      catalog: {
        providers: {
          fmopsRegistries: {
            company: {
              type: 'mlflow',
              title: 'Company MLflow',
              baseUrl: server.baseUrl,
              owner: 'platform',
            },
          },
        },
      },
    },
  });
});

afterAll(async () => {
  await backend?.stop();
  await server.close();
});

beforeEach(() => {
  allowed.clear();
  jest.clearAllMocks();
  auditor.createEvent.mockResolvedValue(audited);
});

function ask(
  path: string,
  method = 'GET',
  headers = mockCredentials.user.header(),
) {
  return fetch(`${backend.baseUrl}/fmops-registries${path}`, {
    method,
    headers: { authorization: headers },
  });
}

it('shows registries to those who may, and to nobody else', async () => {
  expect((await ask('')).status).toBe(403);
  expect((await ask('', 'GET', mockCredentials.none.header())).status).toBe(
    401,
  );

  allowed.add('fmops.registry.read');
  const response = await ask('');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    items: [
      {
        id: 'company',
        type: 'mlflow',
        title: 'Company MLflow',
        state: 'pending',
        delivered: 0,
        rejected: 0,
        rejections: [],
      },
    ],
  });
});

it('reads a registry when it is asked to, and audits that', async () => {
  allowed.add('fmops.registry.refresh').add('fmops.registry.read');
  expect((await ask('/company/refresh', 'POST')).status).toBe(202);
  expect(auditor.createEvent).toHaveBeenCalledWith(
    expect.objectContaining({
      eventId: 'registry-refresh',
      meta: { registry: 'company' },
    }),
  );
  expect(audited.success).toHaveBeenCalled();

  const failing = await until(async () => {
    const { items } = await (await ask('')).json();
    return items[0].state === 'failing' && items[0];
  });
  expect(failing.error).toMatch(/answers 403; check the token/);
});

it('reads no registry for those who may only look', async () => {
  allowed.add('fmops.registry.read');
  const requests = server.requests.length;
  const response = await ask('/company/refresh', 'POST');

  expect(response.status).toBe(403);
  expect(await response.text()).toMatch(/fmops\.registry\.refresh/);
  expect(audited.fail).toHaveBeenCalled();
  expect(server.requests).toHaveLength(requests);
});

it('says which registries there are to those who ask for another', async () => {
  allowed.add('fmops.registry.refresh');
  const response = await ask('/other/refresh', 'POST');

  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(
    /no model registry other; there are company/,
  );
});

it('answers the routes of the catalog as before', async () => {
  const response = await fetch(`${backend.baseUrl}/no-such-route`, {
    headers: { authorization: mockCredentials.user.header() },
  });
  expect(response.status).toBe(404);
});
