import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A server that speaks AWS, in memory. */
export interface MotoServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts Moto on a free port of this machine. */
export async function startMotoServer(bin: string): Promise<MotoServer> {
  const child = spawn(
    path.join(bin, 'moto_server'),
    ['-H', '127.0.0.1', '-p', '0'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk;
      const match = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(said);
      if (match) {
        resolve(match[1]);
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', code =>
      reject(new Error(`moto_server ended with ${code}: ${said}`)),
    );
  });
  return {
    url,
    async stop() {
      if (child.exitCode === null) {
        child.kill();
        await once(child, 'exit');
      }
    },
  };
}
