import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseEntityRef } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';

const PACKAGE = path.resolve(__dirname, '../..');
const LOADER = ['--require', '@backstage/cli/config/nodeTransform.cjs'];
const START_MS = 240_000;
const OUTPUT_LENGTH = 10_000;

/** The portal's backend with its own configuration, as a process that tests kill. */
export class BackendProcess {
  readonly #child: ChildProcess;
  readonly #url: string;
  #output = '';
  #token?: string;

  /**
   * Resolves when it is ready.
   *
   * @param options.directory - keeps its database and projects from one start to the next
   * @param options.base - files in the project's root, `app-config.yaml` by default
   * @param options.config - on top of them
   * @param options.env - on top of this process's environment
   */
  static async start(options: {
    directory: string;
    port: number;
    clusterUrl: string;
    base?: readonly string[];
    config: JsonObject;
    env?: Record<string, string>;
  }): Promise<BackendProcess> {
    const backend = new BackendProcess(options);
    await backend.#untilReady();
    return backend;
  }

  private constructor({
    directory,
    port,
    clusterUrl,
    base = ['app-config.yaml'],
    config,
    env,
  }: Parameters<typeof BackendProcess.start>[0]) {
    this.#url = `http://127.0.0.1:${port}`;
    mkdirSync(directory, { recursive: true });
    const file = path.join(directory, 'app-config.test.json');
    writeFileSync(file, JSON.stringify(config));
    this.#child = spawn(
      process.execPath,
      [
        ...[...LOADER, 'src/index.ts'],
        ...base.flatMap(name => ['--config', `../../${name}`]),
        ...['--config', file],
      ],
      {
        cwd: PACKAGE,
        env: {
          ...process.env,
          NODE_ENV: 'development',
          NODE_OPTIONS: '--no-node-snapshot',
          FMOPS_BACKEND_PORT: String(port),
          FMOPS_LOCAL_CLUSTER_PORT: new URL(clusterUrl).port,
          FMOPS_DATA_DIR: directory,
          FMOPS_PROJECTS_DIR: path.join(directory, 'projects'),
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const note = (output: string) => {
      this.#output = (this.#output + output).slice(-OUTPUT_LENGTH);
    };
    this.#child.stdout!.setEncoding('utf8').on('data', note);
    this.#child.stderr!.setEncoding('utf8').on('data', note);
  }

  /** Where it answers, without a slash at the end. */
  get url(): string {
    return this.#url;
  }

  /** What it has written last. */
  get output(): string {
    return this.#output;
  }

  /** Asks as the guest. */
  async call<T>(route: string, body?: object): Promise<T> {
    const response = await this.send(route, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`${route}: ${response.status} ${await response.text()}`);
    }
    return response.json();
  }

  /** Asks as the guest, whatever comes back. */
  async send(route: string, init: RequestInit): Promise<Response> {
    return fetch(`${this.#url}/api${route}`, {
      ...init,
      headers: {
        ...init.headers,
        authorization: `Bearer ${await this.#guestToken()}`,
      },
    });
  }

  /** Resolves when the catalog has all of these entities, the guest among them. */
  async untilKnown(refs: readonly string[]): Promise<void> {
    for (const ref of ['user:default/guest', ...refs]) {
      const { kind, namespace, name } = parseEntityRef(ref);
      const route = `/catalog/entities/by-name/${kind}/${namespace}/${name}`;
      while (!(await this.call(route).catch(() => undefined))) {
        // Whose member the guest is stands in the token
        this.#token = undefined;
        await sleep(200);
      }
    }
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

  async #guestToken(): Promise<string> {
    if (!this.#token) {
      const response = await fetch(`${this.#url}/api/auth/guest/refresh`, {
        method: 'POST',
      });
      const { backstageIdentity } = await response.json();
      this.#token = backstageIdentity.token;
    }
    return this.#token!;
  }

  async #untilReady() {
    const deadline = performance.now() + START_MS;
    for (;;) {
      const ready = await fetch(
        `${this.#url}/.backstage/health/v1/readiness`,
      ).then(
        ({ ok }) => ok,
        () => false,
      );
      if (ready) return;
      if (this.#child.exitCode !== null || performance.now() > deadline) {
        await this.kill();
        throw new Error(`The backend does not start:\n${this.#output}`);
      }
      await sleep(200);
    }
  }
}
