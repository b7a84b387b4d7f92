import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort';
import { pythonBin } from './pythonBin';

const START_TIMEOUT_MS = 100_000;

/**
 * A real MLflow tracking server on the loopback interface, with SQLite and
 * artifacts in a folder of its own. It can end and start again on its data.
 */
export class MlflowProcess {
  readonly url: string;
  readonly #home: string;
  readonly #port: number;
  #child?: ChildProcess;

  /** @throws Error when it ends, or does not answer in time */
  static async start(): Promise<MlflowProcess> {
    const home = await mkdtemp(join(tmpdir(), 'fmops-mlflow-'));
    const server = new MlflowProcess(home, await freePort());
    await server.start();
    return server;
  }

  private constructor(home: string, port: number) {
    this.#home = home;
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
    process.once('exit', () => this.#signal());
  }

  async start(): Promise<void> {
    const child = spawn(
      join(pythonBin ?? '', 'mlflow'),
      [
        ...['server', '--host', '127.0.0.1', '--port', String(this.#port)],
        ...[
          '--backend-store-uri',
          `sqlite:///${join(this.#home, 'mlflow.db')}`,
        ],
        ...['--artifacts-destination', join(this.#home, 'artifacts')],
        ...['--workers', '1'],
      ],
      {
        cwd: this.#home,
        // A group of its own: the server has workers, which end with it
        detached: true,
        // Eight processes for jobs that nothing here asks for
        env: { ...process.env, MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' },
        stdio: 'ignore',
      },
    );
    this.#child = child;
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (!(await fetch(`${this.url}/health`).catch(() => undefined))?.ok) {
      if (child.exitCode !== null || Date.now() > deadline) {
        await this.kill();
        throw new Error(`MLflow did not start on ${this.url}`);
      }
      await sleep(100);
    }
  }

  /** Ends the server at once, as a crash does. Its data stay. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      this.#signal();
      await exited;
    }
  }

  /** Ends the server and removes its data. */
  async close(): Promise<void> {
    await this.kill();
    await rm(this.#home, { recursive: true, force: true });
  }

  /** Calls MLflow's REST API, below `/api/2.0/`. */
  async call<T>(method: string, path: string, body: object): Promise<T> {
    const response = await fetch(`${this.url}/api/2.0/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.text();
    if (!response.ok) {
      throw new Error(
        `MLflow answers ${response.status} to ${path}: ${answer}`,
      );
    }
    return JSON.parse(answer || '{}');
  }

  #signal(): void {
    const { pid } = this.#child ?? {};
    try {
      if (pid) {
        process.kill(-pid, 'SIGKILL');
      }
    } catch {
      // It has ended already
    }
  }
}
