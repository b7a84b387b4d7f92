import { Agent, Dispatcher, request } from 'undici';
import { KubeObject } from '../objects/KubeObject';
import { ContractTarget, Role } from './ContractTarget';

/** What an answer's body holds, as far as the contract looks at it. */
export interface AnswerBody extends KubeObject {
  items: KubeObject[];
  code: number;
  reason: string;
  message: string;
  details: {
    name?: string;
    group?: string;
    kind?: string;
    causes?: Array<{ field?: string; reason: string; message: string }>;
  };
  status: { [field: string]: unknown };
  metadata: KubeObject['metadata'] & {
    continue?: string;
    remainingItemCount?: number;
  };
}

/** A status code with its body. */
export interface Answer {
  code: number;
  text: string;
  body: AnswerBody;
}

/** A line of a watch. */
export interface WatchLine {
  type: string;
  object: AnswerBody;
}

/** How one request is sent. */
export interface CallOptions {
  body?: unknown;
  contentType?: string;
  /** Instead of the role's token. */
  token?: string;
  headers?: Record<string, string>;
}

const TIMEOUT_MS = 60_000;

/** Asks an API server as one of the contract's users. */
export class ContractClient {
  private readonly agent: Agent;

  constructor(private readonly target: ContractTarget) {
    this.agent = new Agent({ connect: { ca: target.ca } });
  }

  async call(
    role: Role,
    method: Dispatcher.HttpMethod,
    path: string,
    {
      body,
      contentType = 'application/json',
      token,
      headers,
    }: CallOptions = {},
  ): Promise<Answer> {
    const response = await request(this.target.url + path, {
      method,
      dispatcher: this.agent,
      headers: {
        authorization: `Bearer ${token ?? this.target.tokens[role]}`,
        'user-agent': 'contract-test',
        ...(body !== undefined && { 'content-type': contentType }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.body.text();
    const isJson = String(response.headers['content-type']).includes('json');
    return {
      code: response.statusCode,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
  }

  /** Server-side apply of a manifest to its path. */
  apply(role: Role, path: string, manifest: unknown, query = '') {
    return this.call(role, 'PATCH', `${path}?fieldManager=contract${query}`, {
      body: manifest,
      contentType: 'application/apply-patch+yaml',
    });
  }

  /**
   * Reads a watch until a line satisfies the test or the watch ends, and gives
   * back all lines up to then. `onOpen` runs once the server has answered.
   */
  async watch(
    role: Role,
    path: string,
    until: (line: WatchLine) => boolean,
    onOpen?: () => Promise<unknown>,
  ): Promise<WatchLine[]> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
    const lines: WatchLine[] = [];
    try {
      const { body } = await request(this.target.url + path, {
        dispatcher: this.agent,
        signal: abort.signal,
        headers: { authorization: `Bearer ${this.target.tokens[role]}` },
      });
      const opened = onOpen?.();
      let rest = '';
      body.setEncoding('utf8');
      for await (const chunk of body) {
        rest += chunk;
        const parts = rest.split('\n');
        rest = parts.pop() ?? '';
        for (const part of parts.filter(Boolean)) {
          const line = JSON.parse(part) as WatchLine;
          lines.push(line);
          if (until(line)) {
            await opened;
            return lines;
          }
        }
      }
      await opened;
      return lines;
    } finally {
      clearTimeout(timer);
      abort.abort();
    }
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }
}
