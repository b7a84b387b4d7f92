import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import answers from '../__fixtures__/answers.json';

/** An answer that a Prometheus of release 2.42 gave. */
export type RecordedAnswer = keyof typeof answers;

/** A request that was got. */
export interface GotRequest {
  path: string;
  headers: IncomingHttpHeaders;
  form: URLSearchParams;
}

/** Gives recorded answers, or none. */
export class FakePrometheus {
  readonly requests: GotRequest[] = [];
  /** Which answer to give; none leaves the request waiting. */
  answer: (
    request: GotRequest,
  ) => RecordedAnswer | { status: number; text: string } | undefined = ({
    path,
  }) => (path.endsWith('/series') ? 'series' : 'range');
  readonly #server: Server;

  static async start(): Promise<FakePrometheus> {
    const fake = new FakePrometheus();
    await new Promise<void>(resolve => {
      fake.#server.listen(0, '127.0.0.1', resolve);
    });
    return fake;
  }

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) {
        chunks.push(chunk as Buffer);
      }
      const got = {
        path: request.url ?? '',
        headers: request.headers,
        form: new URLSearchParams(Buffer.concat(chunks).toString()),
      };
      this.requests.push(got);
      const answer = this.answer(got);
      if (typeof answer === 'string') {
        const { status, body } = answers[answer];
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      } else if (answer) {
        response.writeHead(answer.status).end(answer.text);
      }
    });
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Queries for values, without those for names. */
  get queries(): string[] {
    return this.requests.flatMap(({ form }) => form.get('query') ?? []);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}
