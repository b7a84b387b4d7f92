import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort';
import { pythonBin } from './pythonBin';

/** Moto, which speaks the APIs of AWS, as a process of its own. */
export interface MotoServer {
  url: string;
  /** Forgets what was made so far. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/** Credentials that Moto takes; it asks nobody whose they are. */
export const MOTO_CREDENTIALS = {
  accessKeyId: 'testing',
  secretAccessKey: 'testing',
};

/** The account that Moto takes for that of its callers, until a role of another is assumed. */
export const MOTO_ACCOUNT = '123456789012';

/**
 * Starts Moto on a port of its own and waits until it answers.
 *
 * @throws Error when it ends, or does not answer within a minute
 */
export async function startMotoServer(): Promise<MotoServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    path.join(pythonBin ?? '', 'moto_server'),
    ['-H', '127.0.0.1', '-p', String(port)],
    { stdio: 'ignore' },
  );
  const kill = () => child.kill();
  process.once('exit', kill);
  const exited = once(child, 'exit');
  const deadline = Date.now() + 60_000;
  while (!(await fetch(`${url}/moto-api/`).catch(() => undefined))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error(`Moto did not start on ${url}`);
    }
    await sleep(100);
  }
  return {
    url,
    async reset() {
      await fetch(`${url}/moto-api/reset`, { method: 'POST' });
    },
    async stop() {
      process.off('exit', kill);
      child.kill();
      await exited;
    },
  };
}
