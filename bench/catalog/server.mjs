import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/settings.mjs';

const PORT = 27107;
export const BASE_URL = `http://127.0.0.1:${PORT}`;

/** What differs from app-config.yaml. */
function config(database) {
  return {
    app: {
      baseUrl: BASE_URL,
      // The backend serves the build; nothing listens here
      listen: { host: '127.0.0.1', port: PORT + 1 },
    },
    backend: {
      baseUrl: BASE_URL,
      listen: { host: '127.0.0.1', port: PORT },
      database,
    },
    auth: {
      providers: {
        guest: {
          userEntityRef: 'user:default/guest',
          dangerouslyAllowOutsideDevelopment: true,
        },
      },
    },
    permission: {
      enabled: true,
      roles: [{ title: 'Everybody', allow: ['catalog.entity.read'] }],
    },
    catalog: {
      processingInterval: { hours: 24 },
      rules: [{ allow: ['Group', 'FoundationModel'] }],
      locations: [],
    },
  };
}

/**
 * Starts the catalog backend with so many models.
 *
 * @param {object} options
 * @param {object} options.database as in the configuration of a backend
 * @param {number} options.models
 * @param {boolean} [options.app] whether it serves the build of the app, too
 */
export function startCatalog({ database, models, app = false }) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'fmops-bench-catalog-'));
  process.once('exit', () => fs.rmSync(home, { recursive: true, force: true }));
  const file = path.join(home, 'app-config.yaml');
  // YAML reads JSON
  fs.writeFileSync(file, JSON.stringify(config(database)));
  const log = fs.openSync(path.join(home, 'backend.log'), 'w');
  const child = fork(
    fileURLToPath(new URL('backend.mjs', import.meta.url)),
    ['--config', path.join(root, 'app-config.yaml'), '--config', file],
    {
      cwd: path.join(root, 'packages/backend'),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BENCH_MODELS: String(models),
        BENCH_APP: app ? 'yes' : '',
      },
      stdio: ['ignore', log, log, 'ipc'],
    },
  );
  const exited = new Promise(resolve => child.once('exit', resolve));
  const ended = exited.then(code => {
    const text = fs.readFileSync(path.join(home, 'backend.log'), 'utf8');
    throw new Error(`The backend ended with ${code}:\n${text.slice(-3000)}`);
  });
  ended.catch(() => {});
  const message = key =>
    Promise.race([
      ended,
      new Promise(resolve => {
        child.on('message', body => key in body && resolve(body));
      }),
    ]);
  const providing = message('providing');
  const started = message('started');
  return {
    /** Resolves to the time at which ingestion began. */
    providing: providing.then(body => body.providing),
    /** Resolves when the backend answers. */
    started,
    /** Bytes resident now, and the highest so far. */
    memory() {
      const answer = message('rss');
      child.send('memory');
      return answer;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
