import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { freePort } from '@fmops/test-servers';
import { parse } from 'yaml';

const production = parse(
  readFileSync(
    path.resolve(__dirname, '../../../app-config.production.yaml'),
    'utf8',
  ),
);

/** Stands for the plugin that serves the portal's page, which is not built here. */
const page = createBackendPlugin({
  pluginId: 'app',
  register(env) {
    env.registerInit({
      deps: { http: coreServices.httpRouter },
      async init({ http }) {
        http.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        http.use((_, res) => {
          res.type('html').send('<html></html>');
        });
      },
    });
  },
});

const api = createBackendPlugin({
  pluginId: 'api',
  register(env) {
    env.registerInit({
      deps: { http: coreServices.httpRouter },
      async init({ http }) {
        http.addAuthPolicy({ path: '/open', allow: 'unauthenticated' });
        http.use((_, res) => {
          res.json({});
        });
      },
    });
  },
});

let url: string;
const backend = createBackend();

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const data = {
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      database: { client: 'better-sqlite3', connection: ':memory:' },
      csp: production.backend.csp,
      cors: { origin: 'https://fmops.example.com' },
    },
  };
  backend.add(mockServices.rootConfig.factory({ data }));
  backend.add(mockServices.rootLogger.factory());
  backend.add(page);
  backend.add(api);
  await backend.start();
});

afterAll(() => backend.stop());

it.each(['/', '/api/api/open', '/api/api/closed', '/api/nowhere'])(
  '%s comes with the headers that keep browsers in bounds',
  async route => {
    const { headers } = await fetch(url + route);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{7,}/),
    });
    expect(headers.get('x-powered-by')).toBeNull();
    const policy = (headers.get('content-security-policy') ?? '').split(';');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "base-uri 'self'",
        "script-src-attr 'none'",
      ]),
    );
    const scripts = policy.find(rule => rule.startsWith('script-src '));
    expect(scripts).not.toMatch(/unsafe-inline|https?:|\*/);
  },
);

it('tells no other site that it may read answers', async () => {
  const { headers } = await fetch(`${url}/api/api/open`, {
    headers: { origin: 'https://elsewhere.example.com' },
  });
  expect(headers.get('access-control-allow-origin')).not.toBe('*');
  expect(headers.get('access-control-allow-origin')).not.toBe(
    'https://elsewhere.example.com',
  );
});
