import fs from 'node:fs';
import path from 'node:path';
import { freePorts } from '../../tools/freePorts.mjs';
import { catalogLoaded } from '../catalog.mjs';
import { Sentence } from '../console.mjs';
import { tail } from '../logs.mjs';
import { start } from '../processes.mjs';
import { root } from '../settings.mjs';

const LOADER = ['--require', '@backstage/cli/config/nodeTransform.cjs'];
/** Of each plugin; a server allows 300 in all. */
const POOL = { min: 0, max: 10 };
const LONGEST_MS = 180_000;

/**
 * Starts the portal's backend with the demonstration cluster, without a
 * frontend, on free ports.
 *
 * @param {string} home folder of its data, which goes with the caller
 * @param {{ env: NodeJS.ProcessEnv, database?: string }} options connection
 *   string of a PostgreSQL server; SQLite where there is none
 * @returns {Promise<string>} its address, when its catalog is loaded
 */
export async function startBackend(home, { env, database }) {
  const [backendPort, clusterPort] = await freePorts(2);
  const url = `http://127.0.0.1:${backendPort}`;
  const projects = path.join(home, 'projects');
  fs.mkdirSync(projects, { recursive: true });
  const options = {
    env: {
      ...env,
      NODE_ENV: 'development',
      NODE_OPTIONS: '--no-node-snapshot',
      FMOPS_BACKEND_PORT: String(backendPort),
      FMOPS_LOCAL_CLUSTER_PORT: String(clusterPort),
      FMOPS_DATA_DIR: path.join(home, 'data'),
      FMOPS_PROJECTS_DIR: projects,
    },
  };
  const cluster = start(process.execPath, [...LOADER, 'src/main.ts'], {
    ...options,
    cwd: path.join(root, 'packages/local-cluster'),
    log: 'fuzz-cluster',
  });
  const config = path.join(home, 'app-config.json');
  fs.writeFileSync(config, JSON.stringify(configOf(database)));
  const script = ['src/index.ts', '--config', '../../app-config.yaml'];
  const args = [...LOADER, ...script, '--config', config];
  const backend = start(process.execPath, args, {
    ...options,
    cwd: path.join(root, 'packages/backend'),
    log: 'fuzz-backend',
  });
  await Promise.all([
    answers(cluster, `http://127.0.0.1:${clusterPort}/readyz`),
    answers(backend, `${url}/.backstage/health/v1/readiness`),
  ]);
  await catalogLoaded(url);
  return url;
}

function configOf(connection) {
  return connection
    ? {
        backend: {
          database: { client: 'pg', connection, knexConfig: { pool: POOL } },
        },
      }
    : {};
}

/** @returns {Promise<string>} the token of one of the accounts of `auth.providers` */
export async function signIn(url, provider) {
  const response = await fetch(`${url}/api/auth/${provider}/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  if (!response.ok) throw new Sentence(`Sign-in: ${await response.text()}`);
  return (await response.json()).backstageIdentity.token;
}

async function answers({ exited, file, log }, page) {
  let ended = false;
  exited.then(() => {
    ended = true;
  });
  const deadline = Date.now() + LONGEST_MS;
  for (;;) {
    const ok = await fetch(page).then(
      response => response.ok,
      () => false,
    );
    if (ok) return;
    if (ended || Date.now() > deadline) {
      throw new Sentence(`${tail(file)}\n\nIt did not start, see ${log}`);
    }
    await new Promise(resolve => setTimeout(resolve, 300));
  }
}
