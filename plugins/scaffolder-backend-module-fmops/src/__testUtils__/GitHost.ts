import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A step of publishing at which the host can fail. */
export type GitHostStep = 'find the organisation' | 'create' | 'push';

/**
 * A Git host: real Git over HTTP (`git http-backend`), and a stand-in for the part
 * of Gitea's API that the stock action calls.
 */
export class GitHost {
  readonly #root: string;
  readonly #server: Server;
  readonly #programs = execFileSync('git', ['--exec-path'], {
    encoding: 'utf8',
  }).trim();
  /** Where it answers with an error. */
  failing?: GitHostStep;

  /** @param root - empty folder for its repositories */
  constructor(root: string) {
    this.#root = root;
    this.#server = createServer((request, response) =>
      this.#answer(request, response),
    );
  }

  async start(): Promise<void> {
    await new Promise<void>(resolve =>
      this.#server.listen(0, '127.0.0.1', resolve),
    );
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  get host(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `127.0.0.1:${port}`;
  }

  /** Of a repository; fails where there is none. */
  messages(repository: string): string[] {
    return execFileSync('git', ['log', '--format=%s', 'main'], {
      cwd: path.join(this.#root, `${repository}.git`),
      encoding: 'utf8',
    })
      .trim()
      .split('\n');
  }

  #answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(`http://${this.host}${request.url}`);
    const say = (status: number, body: object = {}) =>
      response.writeHead(status).end(JSON.stringify(body));
    if (pathname.startsWith('/api/v1/orgs/') && request.method === 'GET') {
      return say(this.failing === 'find the organisation' ? 503 : 200);
    }
    if (/^\/api\/v1\/orgs\/\w+\/repos$/.test(pathname)) {
      return this.failing === 'create'
        ? say(503, { message: 'maintenance' })
        : this.#create(request, pathname.split('/')[4], say);
    }
    if (pathname.includes('.git/')) {
      if (this.failing === 'push') return say(403);
      return this.#git(request, response);
    }
    return say(200);
  }

  #create(
    request: IncomingMessage,
    owner: string,
    say: (status: number, body?: object) => void,
  ) {
    let text = '';
    request.on('data', chunk => {
      text += chunk;
    });
    request.on('end', () => {
      const { name } = JSON.parse(text);
      const cwd = this.#root;
      const repository = path.join(owner, `${name}.git`);
      if (existsSync(path.join(cwd, repository))) {
        say(409, {
          message: 'The repository with the same name already exists.',
        });
        return;
      }
      execFileSync('git', ['init', '-q', '--bare', repository], { cwd });
      execFileSync('git', ['config', 'http.receivepack', 'true'], {
        cwd: path.join(cwd, repository),
      });
      say(201);
    });
  }

  #git(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(
      `http://${this.host}${request.url}`,
    );
    const program = spawn(path.join(this.#programs, 'git-http-backend'), [], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: this.#root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: pathname,
        QUERY_STRING: searchParams.toString(),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'],
      },
    });
    request.pipe(program.stdin);
    const chunks: Buffer[] = [];
    program.stdout.on('data', chunk => chunks.push(chunk));
    program.on('close', () => {
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf('\r\n\r\n');
      const headers = answer
        .subarray(0, end)
        .toString()
        .split('\r\n')
        .map(line => line.split(': ') as [string, string]);
      const status = headers.find(([name]) => name === 'Status');
      response.writeHead(
        status ? parseInt(status[1], 10) : 200,
        [...headers.filter(header => header !== status)].flat(),
      );
      response.end(answer.subarray(end + 4));
    });
  }
}
