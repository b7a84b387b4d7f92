import https from 'node:https';

const PATCH_TYPES = {
  merge: 'application/merge-patch+json',
  apply: 'application/apply-patch+yaml',
};

/** The few calls that these tools make to the API server. */
export class ApiClient {
  #url;
  #headers;
  #agent;

  constructor({ url, token, ca }) {
    this.#url = url;
    this.#headers = { authorization: `Bearer ${token}` };
    this.#agent = new https.Agent({ ca, keepAlive: true });
  }

  /** @returns {Promise<any>} the object read */
  async get(path) {
    return JSON.parse(await this.text(path));
  }

  /** @returns {Promise<string>} the body, as logs and health checks have it */
  text(path) {
    return this.#send('GET', path);
  }

  async create(path, object) {
    return JSON.parse(await this.#send('POST', path, object));
  }

  async mergePatch(path, patch) {
    return JSON.parse(
      await this.#send('PATCH', path, patch, PATCH_TYPES.merge),
    );
  }

  async apply(path, object, fieldManager) {
    return JSON.parse(
      await this.#send(
        'PATCH',
        `${path}?fieldManager=${fieldManager}`,
        object,
        PATCH_TYPES.apply,
      ),
    );
  }

  async delete(path) {
    await this.#send('DELETE', path);
  }

  close() {
    this.#agent.destroy();
  }

  #send(method, path, body, contentType = 'application/json') {
    return new Promise((resolve, reject) => {
      const request = https.request(new URL(path, this.#url), {
        method,
        agent: this.#agent,
        headers: { ...this.#headers, 'content-type': contentType },
        timeout: 30_000,
      });
      request.on('timeout', () => request.destroy(new Error('no answer')));
      request.on('error', error =>
        reject(new Error(`${method} ${path}: ${error.message}`)),
      );
      request.on('response', response => {
        const chunks = [];
        response.on('error', reject);
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode < 300) {
            resolve(text);
          } else {
            reject(new ApiError(method, path, response.statusCode, text));
          }
        });
      });
      request.end(body && JSON.stringify(body));
    });
  }
}

/** An answer that is no success, with the API server's own words. */
export class ApiError extends Error {
  constructor(method, path, status, body) {
    super(`${method} ${path} answered ${status}: ${messageOf(body)}`);
    this.name = 'ApiError';
    this.status = status;
  }
}

function messageOf(body) {
  try {
    return JSON.parse(body).message;
  } catch {
    return body.slice(0, 500);
  }
}
