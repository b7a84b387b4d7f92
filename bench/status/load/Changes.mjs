import { jobStatus } from '../cluster/objects.mjs';
import { changing } from '../scene.mjs';

/**
 * Changes the status of one Job after the other, and keeps when. Each change
 * makes its Job have a number of ready pods that it never had before.
 */
export class Changes {
  #apiServer;
  #sent = new Map();
  #ready;
  #next = 0;

  constructor(apiServer) {
    this.#apiServer = apiServer;
    // Larger than in any run before
    this.#ready = Math.floor(Date.now() / 1000) % 1_000_000;
  }

  /** Changes so many Jobs a second, evenly, until the time is over. */
  async run(perSecond, seconds) {
    const begin = performance.now();
    const count = Math.round(perSecond * seconds);
    const answers = [];
    for (let i = 0; i < count; i += 1) {
      const due = begin + (i * 1000) / perSecond;
      await new Promise(resolve =>
        setTimeout(resolve, due - performance.now()),
      );
      answers.push(this.#change());
    }
    await Promise.all(answers);
    return count;
  }

  #change() {
    const { name, namespace } = changing[this.#next % changing.length];
    if (this.#next % changing.length === 0) this.#ready += 1;
    this.#next += 1;
    const ready = this.#ready;
    this.#sent.set(name, { ready, at: performance.now() });
    return this.#apiServer.patchStatus(
      `/apis/batch/v1/namespaces/${namespace}/jobs/${name}`,
      jobStatus(ready),
    );
  }

  /** Milliseconds since the change that gave a Job so many ready pods, if it is one of these. */
  age(name, ready) {
    const change = this.#sent.get(name);
    return change && change.ready === ready
      ? performance.now() - change.at
      : undefined;
  }
}
