import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { JsonObject } from '@backstage/types';
import {
  FmopsWorkloadsClient,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { freePort } from '@fmops/test-servers';
import type { Upstream } from './FaultyNetwork';
import { pause } from './scale';

const TOKEN = 'token-of-the-chaos-suite';
const LOADER = ['--require', '@backstage/cli/config/nodeTransform.cjs'];
const START_MS = 60_000;
const OUTPUT_LENGTH = 5_000;

/** A production backend with this plugin, in a process of its own. */
export class PortalProcess {
  readonly #url: string;
  readonly #child: ChildProcess;
  readonly #client: FmopsWorkloadsClient;
  #output = '';

  /** Resolves when it answers. */
  static async start(options: {
    server: Upstream;
    database: JsonObject;
  }): Promise<PortalProcess> {
    const port = await freePort();
    const folder = await mkdtemp(path.join(os.tmpdir(), 'portal-'));
    const config = path.join(folder, 'app-config.yaml');
    await writeFile(config, JSON.stringify(configOf({ ...options, port })));
    const portal = new PortalProcess(port, config);
    try {
      await portal.#untilReady();
    } finally {
      await rm(folder, { recursive: true });
    }
    return portal;
  }

  private constructor(port: number, config: string) {
    this.#url = `http://127.0.0.1:${port}/api/fmops-workloads`;
    this.#client = new FmopsWorkloadsClient({
      discoveryApi: { getBaseUrl: async () => this.#url },
    });
    this.#child = spawn(
      process.execPath,
      [...LOADER, path.join(__dirname, 'portal.ts'), '--config', config],
      {
        env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    const note = (output: string) => {
      this.#output = (this.#output + output).slice(-OUTPUT_LENGTH);
    };
    this.#child.stdout!.setEncoding('utf8').on('data', note);
    this.#child.stderr!.setEncoding('utf8').on('data', note);
  }

  async list(): Promise<Workload[]> {
    return (await this.#client.list({}, { token: TOKEN })).items;
  }

  /**
   * Opens a stream of all workloads.
   *
   * @returns what resolves when it ends
   */
  async openStream(): Promise<{ ended: Promise<void> }> {
    const { body } = await fetch(`${this.#url}/v1/workloads/stream`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    const reader = body!.getReader();
    await reader.read();
    const readOn = async (): Promise<void> =>
      (await reader.read()).done ? undefined : readOn();
    return { ended: readOn() };
  }

  /** Ends it as a crash does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Asks it to end, as Kubernetes does. */
  async terminate(): Promise<{ code: number | null }> {
    return this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<{ code: number | null }> {
    if (this.#child.exitCode === null && !this.#child.signalCode) {
      const exited = once(this.#child, 'exit');
      this.#child.kill(signal);
      await exited;
    }
    return { code: this.#child.exitCode };
  }

  async #untilReady() {
    const deadline = performance.now() + START_MS;
    while (!(await this.list().catch(() => undefined))) {
      if (this.#child.exitCode !== null || performance.now() > deadline) {
        await this.kill();
        throw new Error(`The portal does not start:\n${this.#output}`);
      }
      await pause(100);
    }
  }
}

function configOf({
  server: { url, ca, token },
  database,
  port,
}: {
  server: Upstream;
  database: JsonObject;
  port: number;
}): JsonObject {
  const authority = ca && { caData: Buffer.from(ca).toString('base64') };
  return {
    backend: {
      baseUrl: `http://127.0.0.1:${port}`,
      listen: { host: '127.0.0.1', port },
      database,
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'chaos' } },
        ],
      },
    },
    kubernetes: {
      clusterLocatorMethods: [
        {
          type: 'config',
          clusters: [
            {
              ...{ name: 'training', url, ...authority },
              ...{ authProvider: 'serviceAccount', serviceAccountToken: token },
            },
          ],
        },
      ],
    },
  };
}
