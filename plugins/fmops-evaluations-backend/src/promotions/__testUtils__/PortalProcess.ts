import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { FmopsEvaluationsClient } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';
import { freePort } from '@fmops/test-servers';

const LOADER = ['--require', '@backstage/cli/config/nodeTransform.cjs'];
const START_MS = 90_000;

/** A backend with this plugin, in a process of its own. */
export class PortalProcess {
  readonly #child: ChildProcess;
  readonly #url: string;
  #output = '';

  /** Resolves when it answers. */
  static async start(config: JsonObject): Promise<PortalProcess> {
    const port = await freePort();
    const folder = await mkdtemp(path.join(os.tmpdir(), 'portal-'));
    const file = path.join(folder, 'app-config.yaml');
    const backend = config.backend as JsonObject;
    await writeFile(
      file,
      JSON.stringify({
        ...config,
        backend: {
          ...backend,
          baseUrl: `http://127.0.0.1:${port}`,
          listen: { host: '127.0.0.1', port },
        },
      }),
    );
    const portal = new PortalProcess(port, file);
    try {
      await portal.#untilReady();
    } finally {
      await rm(folder, { recursive: true });
    }
    return portal;
  }

  private constructor(port: number, config: string) {
    this.#url = `http://127.0.0.1:${port}/api/fmops-evaluations`;
    const script = path.join(__dirname, 'portal.ts');
    this.#child = spawn(
      process.execPath,
      [...LOADER, script, '--config', config],
      {
        env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '' },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    const note = (output: string) => {
      this.#output = (this.#output + output).slice(-5_000);
    };
    this.#child.stdout!.setEncoding('utf8').on('data', note);
    this.#child.stderr!.setEncoding('utf8').on('data', note);
  }

  /** The client of somebody. */
  as(userRef: string) {
    return new FmopsEvaluationsClient({
      discoveryApi: { getBaseUrl: async () => this.#url },
      fetchApi: {
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: {
              ...(init?.headers as Record<string, string>),
              authorization: mockCredentials.user.header(userRef),
            },
          }),
      },
    }).promotions;
  }

  /** Ends it as a crash does. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }

  async #untilReady() {
    const anybody = this.as('user:default/anybody');
    for (const end = Date.now() + START_MS; ; ) {
      if (await anybody.stages().catch(() => undefined)) return;
      if (this.#child.exitCode !== null || Date.now() > end) {
        await this.kill();
        throw new Error(`The portal does not start:\n${this.#output}`);
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}
