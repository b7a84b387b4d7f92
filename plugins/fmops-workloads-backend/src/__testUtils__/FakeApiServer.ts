import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';

const DEFINITIONS =
  '/apis/apiextensions.k8s.io/v1/customresourcedefinitions' as const;

/** An API server whose kinds and objects a test sets; its watches stay open. */
export class FakeApiServer {
  /** Objects by the path of their list. */
  readonly lists = new Map<string, KubernetesObject[]>();
  /** Single objects by their path. */
  readonly objects = new Map<string, KubernetesObject>();
  /** Logs by their path. */
  readonly logs = new Map<string, string>();
  /** Paths of logs that are still written: who follows them waits for more. */
  readonly growing = new Set<string>();
  /** Paths of lists that the account may not read. */
  readonly forbidden = new Set<string>();
  readonly requests: URL[] = [];
  readonly #server: Server;
  readonly #watches = new Map<string, Set<ServerResponse>>();
  #version = 1;

  static async start(): Promise<FakeApiServer> {
    const fake = new FakeApiServer();
    fake.lists.set(DEFINITIONS, []);
    await new Promise<void>(resolve =>
      fake.#server.listen(0, '127.0.0.1', resolve),
    );
    return fake;
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

  /** Begins or ends to serve a kind, as when its definition comes or goes. */
  serve(path: string, objects: KubernetesObject[] | undefined): void {
    if (objects) {
      this.lists.set(path, objects);
    } else {
      this.lists.delete(path);
      this.#watches.get(path)?.forEach(watch => watch.end());
    }
    const [, , group, , plural] = path.split('/');
    this.#version += 1;
    const metadata = {
      name: `${plural}.${group}`,
      resourceVersion: `${this.#version}`,
    };
    const event = { type: objects ? 'ADDED' : 'DELETED', object: { metadata } };
    this.#watches
      .get(DEFINITIONS)
      ?.forEach(watch => watch.write(`${JSON.stringify(event)}\n`));
  }

  /** Sends an event to those who watch a list. */
  emit(path: string, type: string, object: KubernetesObject): void {
    this.#version += 1;
    const resourceVersion = `${this.#version}`;
    const metadata = { ...object.metadata, resourceVersion };
    const event = { type, object: { ...object, metadata } };
    this.#watches
      .get(path)
      ?.forEach(watch => watch.write(`${JSON.stringify(event)}\n`));
  }

  /** How many watches of a list are open. */
  watching(path: string): number {
    const watches = [...(this.#watches.get(path) ?? [])];
    return watches.filter(({ destroyed }) => !destroyed).length;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url!, this.url);
    this.requests.push(url);
    const log = this.logs.get(url.pathname);
    if (log !== undefined) {
      response.writeHead(200, { 'content-type': 'text/plain' }).write(log);
      const waits = this.growing.has(url.pathname);
      if (!(waits && url.searchParams.has('follow'))) {
        response.end();
      }
      return;
    }
    if (this.forbidden.has(url.pathname)) {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 403, message: 'forbidden' }));
      return;
    }
    const items = this.lists.get(url.pathname);
    const body =
      this.objects.get(url.pathname) ?? this.#discovery(url.pathname);
    if (items && url.searchParams.has('watch')) {
      const watches = this.#watches.get(url.pathname) ?? new Set();
      this.#watches.set(url.pathname, watches.add(response));
      response.writeHead(200).flushHeaders();
      return;
    }
    const metadata = { resourceVersion: `${this.#version}` };
    const found = items ? { metadata, items: selected(items, url) } : body;
    response.writeHead(found ? 200 : 404, {
      'content-type': 'application/json',
    });
    response.end(JSON.stringify(found ?? { code: 404, message: 'not found' }));
  }

  #discovery(path: string): object | undefined {
    const served = [...this.lists.keys()].map(list => list.split('/'));
    if (path === '/apis') {
      return {
        groups: served.map(([, , name, version]) => ({
          name,
          versions: [{ version }],
        })),
      };
    }
    const resources = served
      .filter(parts => parts.slice(0, 4).join('/') === path)
      .map(parts => ({ name: parts.at(-1) }));
    return resources.length ? { resources } : undefined;
  }
}

/** Of pods with labels those that the request asks for; other lists are as the test set them. */
function selected(
  items: KubernetesObject[],
  { pathname, searchParams }: URL,
): KubernetesObject[] {
  const wanted = pathname.endsWith('/pods')
    ? searchParams.get('labelSelector')?.split(',') ?? []
    : [];
  return items.filter(({ metadata: { labels } = {} }) =>
    wanted.every(term => {
      const [label, value] = term.split('=');
      return !labels || labels[label] === value;
    }),
  );
}
