import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Moto, which speaks the APIs of AWS, as a process of its own. */
export interface MotoServer {
  url: string;
  /** Forgets what was made so far. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Folder of the Python programs that the test script has installed. */
export const PYTHON_BIN = process.env.FMOPS_TEST_PYTHON_BIN;

/** Starts Moto on a port of its own and waits until it answers. */
export async function startMoto(): Promise<MotoServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    join(PYTHON_BIN!, 'moto_server'),
    ['-H', '127.0.0.1', '-p', String(port)],
    { stdio: 'ignore' },
  );
  const exited = once(child, 'exit');
  process.once('exit', () => child.kill());
  const deadline = Date.now() + 30_000;
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
      child.kill();
      await exited;
    },
  };
}

/** Credentials that Moto takes; it asks nobody whose they are. */
export const MOTO_CREDENTIALS = {
  accessKeyId: 'testing',
  secretAccessKey: 'testing',
};
