import { Pool } from 'undici';

const CONNECTIONS = 24;
const PARALLEL = 48;

/** Requests of the administrator to the API server, many at a time. */
export class ApiServer {
  #pool;
  #headers;

  constructor({ url, ca, token }) {
    this.#pool = new Pool(url, { connect: { ca }, connections: CONNECTIONS });
    this.#headers = { authorization: `Bearer ${token}` };
  }

  async send(method, path, body, contentType = 'application/json') {
    const response = await this.#pool.request({
      method,
      path,
      headers: { ...this.#headers, 'content-type': contentType },
      body: body && JSON.stringify(body),
    });
    const text = await response.body.text();
    if (response.statusCode >= 300) {
      throw new Error(
        `${method} ${path} answered ${response.statusCode}: ${text}`,
      );
    }
    return text;
  }

  patchStatus(path, status) {
    return this.send(
      'PATCH',
      `${path}/status`,
      { status },
      'application/merge-patch+json',
    );
  }

  /** Creates objects, and sets the status of those that come with one. */
  async create(objects) {
    const rest = objects[Symbol.iterator]();
    const worker = async () => {
      for (const { path, object, status } of rest) {
        await this.send('POST', path, object);
        if (status) {
          await this.patchStatus(`${path}/${object.metadata.name}`, status);
        }
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, worker));
  }

  /** The body of a watch, as it comes. */
  async watch(path) {
    const { body } = await this.#pool.request({
      method: 'GET',
      path,
      headers: this.#headers,
      bodyTimeout: 0,
    });
    return body;
  }

  async close() {
    await this.#pool.destroy();
  }
}
