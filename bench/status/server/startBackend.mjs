import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../../scripts/settings.mjs';
import { buildBackend } from './buildBackend.mjs';
import { config } from './config.mjs';
import { ProcessUsage } from './ProcessUsage.mjs';

const PORT = 27117;
/** Below that, for so long, a backend has nothing more to do. */
const QUIET_CORES = 0.1;
const QUIET_MS = 3_000;

export const BASE_URL = `http://127.0.0.1:${PORT}`;

/**
 * Starts a backend with one of the two plugins, in a process of its own.
 *
 * @param {object} options
 * @param {'ours' | 'stock'} options.plugin
 * @param {number} options.megabytes of the container that it would be in
 * @param {number} options.clusters how often the API server is registered
 * @param {object} options.cluster as `startCluster` returns it
 * @param {object} options.database as in the configuration of a backend
 */
export async function startBackend({ plugin, megabytes, ...options }) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'fmops-bench-status-'));
  process.once('exit', () => fs.rmSync(home, { recursive: true, force: true }));
  const file = path.join(home, 'app-config.yaml');
  // YAML reads JSON
  fs.writeFileSync(
    file,
    JSON.stringify(config({ baseUrl: BASE_URL, port: PORT, ...options })),
  );
  const log = fs.openSync(path.join(home, 'backend.log'), 'w');
  const begin = Date.now();
  const child = fork(
    await buildBackend(),
    ['--config', path.join(root, 'app-config.yaml'), '--config', file],
    {
      cwd: path.join(root, 'packages/backend'),
      // What Node.js takes by itself in such a container
      execArgv: [`--max-old-space-size=${megabytes / 2}`],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'info',
        BENCH_PLUGIN: plugin,
      },
      stdio: ['ignore', log, log, 'ipc'],
    },
  );
  const exited = new Promise(resolve => child.once('exit', resolve));
  const usage = new ProcessUsage(child.pid);
  const ended = exited.then(code => {
    const text = fs.readFileSync(path.join(home, 'backend.log'), 'utf8');
    throw new Error(`The backend ended with ${code}:\n${text.slice(-3000)}`);
  });
  ended.catch(() => {});
  await Promise.race([
    ended,
    new Promise(resolve => child.once('message', resolve)),
  ]);
  return {
    /** Rejects with the end of its log when it ends. */
    ended,
    begin,
    usage,
    pid: child.pid,
    /** Resolves when it has done what a start brings with it. */
    async settled() {
      do {
        usage.resetCpu();
        await new Promise(resolve => setTimeout(resolve, QUIET_MS));
      } while (usage.read().cores > QUIET_CORES);
    },
    async stop() {
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      child.kill('SIGTERM');
      await exited;
      clearTimeout(timer);
    },
  };
}
