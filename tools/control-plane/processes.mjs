import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const GRACE_MS = 1_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Child processes that live and die together, and never outlive this one. */
export class Processes {
  #folder;
  #children = new Map();
  #failed;
  #stopping = false;

  /** Rejects when a child ends that nobody stopped or killed. */
  failed = new Promise((_, reject) => {
    this.#failed = reject;
  });

  /**
   * @param folder where the children run, and where the output of each is kept,
   *   in `<name>.log`; removed when this process ends before `stop` is called
   */
  constructor(folder) {
    this.#folder = folder;
    this.failed.catch(() => {});
    process.on('exit', this.#dieTogether);
    SIGNALS.forEach(signal => process.on(signal, this.#onSignal));
  }

  /** Starts a child, which goes by the name of its file from then on. */
  start(file, args, env = {}) {
    const name = path.basename(file);
    const output = openSync(this.#logOf(name), 'a');
    const child = spawn(file, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
      cwd: this.#folder,
    });
    closeSync(output);
    this.#children.set(name, child);
    child.ended = new Promise(resolve => {
      child.on('error', error => {
        this.#failed(new Error(`Can't start ${file}: ${error.message}`));
        resolve();
      });
      child.on('exit', (code, signal) => {
        if (!this.#stopping && !child.isKilled) {
          this.#failed(
            new Error(
              `${name} ended with ${signal ?? code}:\n${this.#tailOf(name)}`,
            ),
          );
        }
        resolve();
      });
    });
  }

  has(name) {
    return this.#children.has(name);
  }

  /** Kills a child without a warning, as a crash does. It may be started again. */
  async kill(name) {
    const child = this.#children.get(name);
    if (!child) throw new Error(`${name} does not run`);
    child.isKilled = true;
    child.kill('SIGKILL');
    await child.ended;
    this.#children.delete(name);
  }

  /** Ends all children; those that take their time are killed. */
  async stop() {
    this.#stopping = true;
    // clients first, so that no one complains about a server that has gone
    const children = [...this.#children.values()].reverse();
    for (const child of children) child.kill('SIGTERM');
    const ended = Promise.all(children.map(child => child.ended));
    const timer = setTimeout(this.#killAll, GRACE_MS);
    await ended;
    clearTimeout(timer);
    process.off('exit', this.#dieTogether);
    SIGNALS.forEach(signal => process.off(signal, this.#onSignal));
  }

  #killAll = () => {
    for (const child of this.#children.values()) child.kill('SIGKILL');
  };

  #dieTogether = () => {
    // The logs go with the folder: nobody is to be told of a child's last words.
    this.#stopping = true;
    this.#killAll();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  };

  #onSignal = signal => {
    this.#dieTogether();
    SIGNALS.forEach(name => process.off(name, this.#onSignal));
    process.kill(process.pid, signal);
  };

  #logOf(name) {
    return path.join(this.#folder, `${name}.log`);
  }

  #tailOf(name) {
    return readFileSync(this.#logOf(name), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-15)
      .join('\n');
  }
}
