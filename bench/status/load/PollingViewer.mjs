import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { send } from './http.mjs';

const unzip = promisify(gunzip);
/** As the stock plugin's tab does it. */
const POLL_MS = 10_000;
const PATIENCE_MS = 60_000;

/** Somebody who looks at the stock Kubernetes tab of a project. */
export class PollingViewer {
  #options;
  #changes;
  #results;
  #seen = new Map();
  #closed = false;
  #timer;

  constructor(options, changes, results) {
    this.#options = options;
    this.#changes = changes;
    this.#results = results;
  }

  /** Asks once, and then every ten seconds; resolves after the first answer. */
  async open() {
    await this.#poll();
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #poll() {
    const begin = performance.now();
    try {
      await this.#request('GET', '/clusters');
      const { items } = await this.#request(
        'POST',
        `/services/${this.#options.project}`,
        { entity: this.#options.entity, auth: {} },
      );
      this.#results.response.push(performance.now() - begin);
      this.#take(items);
    } catch (error) {
      if (!this.#closed) this.#results.failed.push(error.message);
    }
    if (!this.#closed) {
      const next = begin + POLL_MS - performance.now();
      this.#timer = setTimeout(() => this.#poll(), Math.max(0, next));
    }
  }

  async #request(method, path, body) {
    const { baseUrl, token, agent } = this.#options;
    const response = await send(`${baseUrl}/api/kubernetes${path}`, {
      agent,
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        'accept-encoding': 'gzip',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    const chunks = [];
    for await (const chunk of response) chunks.push(chunk);
    const wire = Buffer.concat(chunks);
    const zipped = response.headers['content-encoding'] === 'gzip';
    const text = String(zipped ? await unzip(wire) : wire);
    this.#results.decoded += text.length;
    if (response.statusCode !== 200) {
      throw new Error(`${path} answered ${response.statusCode}`);
    }
    return JSON.parse(text);
  }

  #take(items) {
    let count = 0;
    let told = false;
    items.forEach(({ cluster, resources, errors }) => {
      // That there are no metrics of pods hides no run
      told ||= errors.some(({ resourcePath }) => !/metrics/.test(resourcePath));
      resources
        .filter(({ type }) => type === 'jobs' || type === 'customresources')
        .forEach(resource => {
          count += resource.resources.length;
          resource.resources.forEach(job => this.#notice(cluster.name, job));
        });
    });
    this.#results.answer(count, told);
  }

  #notice(cluster, { metadata, status }) {
    const key = `${cluster}/${metadata.name}`;
    const ready = status?.ready;
    if (ready === undefined || this.#seen.get(key) === ready) return;
    this.#seen.set(key, ready);
    const age = this.#changes.age(metadata.name, ready);
    if (age !== undefined) this.#results.fresh.push(age);
  }
}
