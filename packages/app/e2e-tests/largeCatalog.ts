import type { LaunchOptions } from '@playwright/test';
import { spawn } from 'node:child_process';
import { ports } from './ports';

/** A connection string; `npm test` starts the server. */
export const postgres =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING;

/** How many models are generated, beside those of the usual catalog. */
export const GENERATED = 15_000;

const port = ports.backend + 1;

/** Lets a browser take the second backend for the first one. */
export function withLargeCatalog(options: LaunchOptions): LaunchOptions {
  const rule = `MAP localhost:${ports.backend} 127.0.0.1:${port}`;
  return {
    ...options,
    args: [...(options.args ?? []), `--host-resolver-rules=${rule}`],
  };
}

/** Starts a second backend, with many models, for the frontend of the tests' portal. */
export async function startLargeCatalog(): Promise<{ stop(): Promise<void> }> {
  const child = spawn(
    process.execPath,
    ['scripts/test/largeCatalog.mjs', String(GENERATED), String(port)],
    {
      env: {
        ...process.env,
        FMOPS_FRONTEND_PORT: String(ports.frontend),
        FMOPS_LOCAL_CLUSTER_PORT: String(ports.cluster),
      },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  const exited = new Promise<void>(resolve => {
    child.once('exit', () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    exited.then(() => reject(new Error('The large catalog did not start')));
  });
  return {
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
