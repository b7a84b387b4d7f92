import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: URL, response: ServerResponse) => void;

/** An HTTP server that answers one request after the other as the test says. */
export class ScriptedApiServer {
  readonly requests: URL[] = [];
  readonly #server: Server;
  readonly #answers: Answer[] = [];

  static async start(): Promise<ScriptedApiServer> {
    const scripted = new ScriptedApiServer();
    await new Promise<void>(resolve =>
      scripted.#server.listen(0, '127.0.0.1', resolve),
    );
    return scripted;
  }

  private constructor() {
    this.#server = createServer((request, response) =>
      this.#answer(request, response),
    );
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Adds answers to the script; when it is over, requests get no answer. */
  script(...answers: Answer[]): this {
    this.#answers.push(...answers);
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url!, this.url);
    this.requests.push(url);
    this.#answers.shift()?.(url, response);
  }
}

/** Answers with JSON. */
export function json(
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Answer {
  return (_, response) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      ...headers,
    });
    response.end(JSON.stringify(body));
  };
}

/** Answers with pieces of a body, then ends it, breaks it off or keeps it open. */
export function pieces(
  parts: (string | Buffer)[],
  ending: 'end' | 'break' | 'open' = 'end',
): Answer {
  return async (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.flushHeaders();
    for (const part of parts) {
      response.write(part);
      // Each piece is to arrive by itself.
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    if (ending === 'end') {
      response.end();
    } else if (ending === 'break') {
      response.destroy();
    }
  };
}
