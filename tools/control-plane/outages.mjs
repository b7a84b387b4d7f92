import { cp, rm } from 'node:fs/promises';
import path from 'node:path';

/** What goes wrong with a control plane, done to its programs. See the declaration file. */
export class Outages {
  #etcd;
  #data;
  #processes;
  #programs;
  #run;
  #ready;
  #backups = 0;

  /**
   * @param options.etcd URL of etcd
   * @param options.data its folder
   * @param options.processes those that run
   * @param options.programs names of all, in the order in which they start
   * @param options.run starts one of them
   * @param options.ready resolves when the API server takes requests
   */
  constructor({ etcd, data, processes, programs, run, ready }) {
    this.#etcd = etcd;
    this.#data = data;
    this.#processes = processes;
    this.#programs = programs;
    this.#run = run;
    this.#ready = ready;
  }

  async kill(program) {
    await this.#processes.kill(program);
  }

  async start(program) {
    this.#run(program);
    await this.#ready();
  }

  async compact() {
    const { header } = await this.#call('/v3/maintenance/status', {});
    await this.#call('/v3/kv/compaction', {
      revision: header.revision,
      physical: true,
    });
  }

  async backUp() {
    this.#backups += 1;
    const backup = `${this.#data}-${this.#backups}`;
    await this.kill('etcd');
    await cp(this.#data, backup, { recursive: true });
    await this.start('etcd');
    return path.basename(backup);
  }

  async restore(backup) {
    const running = this.#programs.filter(name => this.#processes.has(name));
    for (const name of [...running].reverse()) await this.kill(name);
    await rm(this.#data, { recursive: true });
    const source = path.join(path.dirname(this.#data), backup);
    await cp(source, this.#data, { recursive: true });
    const [etcd, server, ...controllers] = running;
    this.#run(etcd);
    await this.start(server);
    controllers.forEach(this.#run);
  }

  async #call(method, body) {
    const response = await fetch(new URL(method, this.#etcd), {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`etcd answered ${response.status}: ${text}`);
    }
    return JSON.parse(text);
  }
}
