import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/settings.mjs';
import { buildBackend } from '../status/server/buildBackend.mjs';
import { ProcessUsage } from '../status/server/ProcessUsage.mjs';
import { MODEL_HOST, PORTAL_PORT, PORTAL_URL } from './scene.mjs';

const config = database => ({
  app: { baseUrl: PORTAL_URL, listen: { host: '127.0.0.1' } },
  backend: {
    baseUrl: PORTAL_URL,
    listen: { host: '127.0.0.1', port: PORTAL_PORT },
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
    roles: [
      {
        title: 'Everybody',
        allow: ['catalog.entity.read', 'fmops.endpoint.invoke'],
      },
    ],
  },
  catalog: {
    processingInterval: { hours: 24 },
    rules: [{ allow: ['Component'] }],
    locations: [],
  },
  kubernetes: { clusterLocatorMethods: [] },
  fmops: {
    workloads: { endpoints: { hosts: [{ host: MODEL_HOST }] }, clusters: [] },
    evaluations: {
      playground: {
        // All streams are those of one user here
        requestsPerMinute: 1_000_000,
        concurrentAnswers: 1_000,
        // For the reader who does not read
        ...{ outputTokens: 100_000_000, answerLength: 1_000_000_000 },
      },
    },
  },
});

/** Starts a backend with the playground, in a process of its own. */
export async function startPortal(database) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'fmops-bench-'));
  process.once('exit', () => fs.rmSync(home, { recursive: true, force: true }));
  const file = path.join(home, 'app-config.yaml');
  // YAML reads JSON
  fs.writeFileSync(file, JSON.stringify(config(database)));
  const log = path.join(home, 'backend.log');
  const output = fs.openSync(log, 'w');
  const program = await buildBackend(
    fileURLToPath(new URL('backend.mjs', import.meta.url)),
    path.join(root, '.cache/bench/playground/backend.cjs'),
  );
  const child = fork(
    program,
    ['--config', path.join(root, 'app-config.yaml'), '--config', file],
    {
      cwd: path.join(root, 'packages/backend'),
      execArgv: ['--max-old-space-size=512'],
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'info' },
      stdio: ['ignore', output, output, 'ipc'],
    },
  );
  const exited = new Promise(resolve => child.once('exit', resolve));
  const begun = new Promise(resolve => child.once('message', resolve));
  const code = await Promise.race([exited, begun.then(() => undefined)]);
  if (code !== undefined) {
    const text = fs.readFileSync(log, 'utf8');
    throw new Error(`The backend ended with ${code}:\n${text.slice(-3000)}`);
  }
  return {
    usage: new ProcessUsage(child.pid),
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(timer);
    },
  };
}
