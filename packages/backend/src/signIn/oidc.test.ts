import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { freePort, OidcProcess } from '@fmops/test-servers';
import { parse } from 'yaml';
import { Visitor } from './__testUtils__/Visitor';

const production = parse(
  readFileSync(
    path.resolve(__dirname, '../../../../app-config.production.yaml'),
    'utf8',
  ),
);

const employee = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'employee', namespace: 'default' },
  spec: {
    profile: { email: 'employee@example.com' },
    memberOf: ['language-team'],
  },
  relations: [{ type: 'memberOf', targetRef: 'group:default/language-team' }],
};

const account = (email: string, verified = true) => ({
  name: email,
  email,
  email_verified: verified,
});

describe('sign-in with an OpenID provider, as production has it', () => {
  let provider: OidcProcess;
  const backend = createBackend();
  let auth: string;

  beforeAll(async () => {
    const [port, providerPort] = [await freePort(), await freePort()];
    const url = `http://localhost:${port}`;
    auth = `${url}/api/auth/oidc`;
    provider = await OidcProcess.start({
      port: providerPort,
      client: {
        id: 'portal',
        secret: 'a-secret-of-the-portal',
        redirectUris: [`${auth}/handler/frame`],
      },
      accounts: {
        employee: account('employee@example.com'),
        stranger: account('stranger@example.com'),
        // Says to be the employee, which nobody has seen
        impostor: account('employee@example.com', false),
      },
    });
    const data = {
      app: { baseUrl: url },
      backend: {
        baseUrl: url,
        listen: { host: '127.0.0.1', port },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
      auth: {
        ...production.auth,
        session: { secret: 'tests' },
        providers: {
          oidc: {
            production: {
              ...production.auth.providers.oidc.production,
              metadataUrl: provider.metadataUrl,
              clientId: 'portal',
              clientSecret: 'a-secret-of-the-portal',
            },
          },
        },
      },
    };
    backend.add(mockServices.rootConfig.factory({ data }));
    backend.add(mockServices.rootLogger.factory());
    backend.add(catalogServiceMock.factory({ entities: [employee] }));
    backend.add(import('@backstage/plugin-auth-backend'));
    backend.add(import('@backstage/plugin-auth-backend-module-oidc-provider'));
    await backend.start();
  });

  afterAll(async () => {
    await backend.stop();
    await provider?.stop();
  });

  const signIn = (visitor: Visitor, login: string) =>
    visitor.signIn(`${auth}/start?env=production`, login);

  const claimsOf = (token = '') =>
    JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());

  it('lets in who has the mail address of a user of the catalog', async () => {
    const visitor = new Visitor();
    const { error, response } = await signIn(visitor, 'employee');
    expect(error).toBeUndefined();
    expect(claimsOf(response?.backstageIdentity?.token)).toMatchObject({
      sub: 'user:default/employee',
    });

    const refreshed = await visitor.get(`${auth}/refresh?env=production`);
    expect(refreshed.status).toBe(200);
    expect((await refreshed.json()).backstageIdentity.identity).toMatchObject({
      userEntityRef: 'user:default/employee',
      ownershipEntityRefs: [
        'user:default/employee',
        'group:default/language-team',
      ],
    });
  });

  it.each([
    ['stranger', 'Failed to sign-in, unable to resolve user identity'],
    // Whose address the provider has not seen to be theirs
    ['impostor', 'user profile does not contain an email'],
  ])('lets in no %s', async (login, reason) => {
    const { error, response } = await signIn(new Visitor(), login);
    expect(response).toBeUndefined();
    expect(error?.message).toContain(reason);
  });

  it('gives nothing to who has not signed in', async () => {
    const refused = await new Visitor().get(`${auth}/refresh?env=production`);
    expect(refused.status).toBe(401);
  });
});
