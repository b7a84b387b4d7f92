import http from 'node:http';

/** Connections of people's browsers, which count what comes over them. */
export class CountingAgent extends http.Agent {
  #sockets = new Set();
  #closed = 0;

  constructor() {
    super({ keepAlive: true, maxSockets: Infinity });
  }

  createConnection(options, callback) {
    const socket = super.createConnection(options, callback);
    this.#sockets.add(socket);
    socket.once('close', () => {
      this.#sockets.delete(socket);
      this.#closed += socket.bytesRead;
    });
    return socket;
  }

  /** Bytes that came so far, with all headers. */
  get bytesRead() {
    return [...this.#sockets].reduce(
      (sum, socket) => sum + socket.bytesRead,
      this.#closed,
    );
  }
}

/** Sends a request; resolves with the answer as its body begins. */
export function send(url, { agent, method = 'GET', headers, body, signal }) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { agent, method, headers, signal },
      resolve,
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** A signed-in user's token. */
export async function guestToken(baseUrl) {
  const response = await fetch(`${baseUrl}/api/auth/guest/refresh`, {
    method: 'POST',
    headers: { 'x-requested-with': 'XMLHttpRequest' },
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()).backstageIdentity.token;
}
