import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { start } from '../processes.mjs';
import { root } from '../settings.mjs';
import { visitPortal } from './visitPortal.mjs';

const PORT = 7907;
const URL = `http://127.0.0.1:${PORT}`;
const PROVIDER_PORT = 7909;
const PROVIDER = `http://127.0.0.1:${PROVIDER_PORT}`;
const SECRET = 'secret-of-the-portal';
const ACCOUNT = 'employee';
const MAIL = 'employee@example.com';
const START_MS = 180_000;
const END_MS = 20_000;
/** What Backstage and Node.js print themselves, before there is a logger. */
const BEFORE_LOGGING = /^Loading config from |^\(node:\d+\) |^\(Use `node /;

/** What a container gets from outside, with a database without TLS. */
const ENVIRONMENT = {
  NODE_OPTIONS: '--no-node-snapshot',
  FMOPS_BASE_URL: URL,
  FMOPS_BACKEND_PORT: String(PORT),
  FMOPS_OIDC_CLIENT_ID: 'portal',
  FMOPS_OIDC_CLIENT_SECRET: SECRET,
  FMOPS_OIDC_METADATA_URL: `${PROVIDER}/.well-known/openid-configuration`,
  FMOPS_SESSION_SECRET: 'secret-of-sessions',
  FMOPS_TRAINING_IMAGE: 'registry.example.com/tuning:1.0.0',
  OTEL_EXPORTER_PROMETHEUS_PORT: '7908',
  POSTGRES_CA_FILE: '/dev/null',
};

const EMPLOYEE = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: ACCOUNT },
  spec: { profile: { email: MAIL }, memberOf: [] },
};

/**
 * Starts what was assembled, where nothing but temporary files can be written,
 * uses it as a browser and as Kubernetes would, and ends it.
 */
export async function checkPortal(sandbox, database) {
  const { hostname, port, username } = new globalThis.URL(database);
  startProvider();
  const site = handOver(sandbox, 'app-config.site.json', {
    backend: {
      listen: { host: '127.0.0.1', port: PORT },
      database: { connection: { ssl: false } },
    },
    catalog: {
      locations: [
        {
          type: 'file',
          target: handOver(sandbox, 'employee.json', EMPLOYEE),
          rules: [{ allow: ['User'] }],
        },
        {
          type: 'file',
          target: handOver(
            sandbox,
            'models.yaml',
            fs.readFileSync(
              path.join(root, 'catalog/models/google.yaml'),
              'utf8',
            ),
          ),
          rules: [{ allow: ['FoundationModel'] }],
        },
      ],
    },
  });
  const env = {
    ...ENVIRONMENT,
    POSTGRES_HOST: hostname,
    POSTGRES_PORT: port,
    POSTGRES_USER: username,
    POSTGRES_PASSWORD: 'none',
  };
  const portal = sandbox.startSealed(
    'portal',
    ['container/start.sh', '--config', site],
    env,
  );
  const output = () => fs.readFileSync(portal.file, 'utf8');
  await untilReady(portal, output);

  const page = await fetch(URL);
  assert.equal(page.status, 200, 'the portal’s page');
  assert.match(await page.text(), /<title>\s*FMOps Portal\s*<\/title>/);
  const policy = page.headers.get('content-security-policy');
  assert.match(policy, /frame-ancestors 'none'/);
  assert.match(page.headers.get('strict-transport-security'), /max-age=/);

  const health = sandbox.startSealed(
    'health',
    ['node', 'container/healthcheck.mjs'],
    env,
  );
  assert.equal(await health.exited, 0, 'the health check');

  const guest = await fetch(`${URL}/api/auth/guest/refresh`);
  assert.notEqual(guest.status, 200, 'guests are refused');
  const anonymous = await fetch(`${URL}/api/catalog/entities`);
  assert.equal(anonymous.status, 401, 'who is not signed in sees nothing');
  const metrics = await (await fetch('http://127.0.0.1:7908/metrics')).text();
  assert.match(metrics, /^catalog_/m);

  await visitPortal(URL, ACCOUNT);

  // Containers write a line of JSON for each event, for whoever collects them
  const lines = output().trim().split('\n');
  const unstructured = lines.filter(
    line => !isJson(line) && !BEFORE_LOGGING.test(line),
  );
  assert.deepEqual(unstructured, [], 'all of the output is JSON');

  const asked = Date.now();
  process.kill(portal.child.pid, 'SIGTERM');
  const timeout = sleep(END_MS).then(() => 'not ended');
  const code = await Promise.race([portal.exited, timeout]);
  const seconds = ((Date.now() - asked) / 1000).toFixed(1);
  assert.equal(code, 0, `ends by itself; the output: ${portal.log}`);
  console.log(`  ended ${seconds} s after it was asked to`);
}

/** A real OpenID provider that knows one person. */
function startProvider() {
  const client = {
    id: ENVIRONMENT.FMOPS_OIDC_CLIENT_ID,
    secret: SECRET,
    redirectUris: [`${URL}/api/auth/oidc/handler/frame`],
  };
  const account = { name: ACCOUNT, email: MAIL, email_verified: true };
  start(
    process.execPath,
    [
      path.join(root, 'packages/test-servers/src/oidc/server.mjs'),
      JSON.stringify({
        ...{ port: PROVIDER_PORT, client },
        accounts: { [ACCOUNT]: account },
      }),
    ],
    { env: process.env, cwd: root, log: 'container-provider' },
  );
}

/** Writes a file where the portal can read it. @returns its path */
function handOver(sandbox, name, content) {
  const file = sandbox.path('tmp', name);
  fs.writeFileSync(
    file,
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  fs.chmodSync(file, 0o644);
  return file;
}

async function untilReady(portal, output) {
  const deadline = Date.now() + START_MS;
  let ended;
  portal.exited.then(code => {
    ended = code;
  });
  for (;;) {
    const health = `${URL}/.backstage/health/v1/readiness`;
    const ready = await fetch(health).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    if (ended !== undefined || Date.now() > deadline) {
      throw new Error(`The portal does not start:\n${output().slice(-4000)}`);
    }
    await sleep(300);
  }
}

function isJson(line) {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
