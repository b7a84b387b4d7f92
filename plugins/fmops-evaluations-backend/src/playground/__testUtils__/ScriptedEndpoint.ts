import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a scripted endpoint answers a request. */
export type Script = (
  response: ServerResponse,
  body: Record<string, unknown>,
  request: IncomingMessage,
) => void | Promise<void>;

/** A model server that does what a test says. */
export class ScriptedEndpoint {
  script: Script = () => {};
  readonly bodies: Record<string, unknown>[] = [];
  readonly #server: Server;

  static async start(): Promise<ScriptedEndpoint> {
    const endpoint = new ScriptedEndpoint();
    await new Promise<void>(resolve =>
      endpoint.#server.listen(0, '127.0.0.1', resolve),
    );
    return endpoint;
  }

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      const text = Buffer.concat(parts).toString();
      const body = text ? JSON.parse(text) : {};
      this.bodies.push(body);
      await this.script(response, body, request);
    });
  }

  get host(): string {
    return `localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}

/** A chunk of a chat as servers stream it. */
export function chunk(content: string, more: object = {}): string {
  return `data: ${JSON.stringify({
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { content }, finish_reason: null, ...more }],
  })}\n\n`;
}

export const STOP =
  'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n';
export const DONE = 'data: [DONE]\n\n';

/** Begins a stream of events. */
export function beginStream(response: ServerResponse): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  return response;
}

/** Streams pieces of an answer, and ends it well. */
export function streaming(...pieces: string[]): Script {
  return response => {
    beginStream(response);
    pieces.forEach(piece => response.write(chunk(piece)));
    response.end(STOP + DONE);
  };
}
