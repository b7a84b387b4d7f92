import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A span, as OTLP over HTTP writes it in JSON. */
export interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  /** 1 within a process, 2 of a server, 3 of a client. */
  kind: number;
  attributes: Array<{ key: string; value: Record<string, unknown> }>;
}

interface TracesData {
  resourceSpans: Array<{
    resource: Pick<Span, 'attributes'>;
    scopeSpans: Array<{ spans: Span[] }>;
  }>;
}

/** Takes traces as a collector does, and keeps them. */
export class TraceReceiver {
  /** Since the start. */
  readonly spans: Span[] = [];
  /** Names of the services that have sent any. */
  readonly services = new Set<unknown>();

  static async start(): Promise<TraceReceiver> {
    const server = createServer();
    const receiver = new TraceReceiver(server);
    server.on('request', async (request, response) => {
      receiver.#take((await json(request)) as TracesData);
      response.setHeader('content-type', 'application/json').end('{}');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return receiver;
  }

  private constructor(private readonly server: Server) {}

  /** What a backend needs in its environment to send its traces here. */
  get environment(): Record<string, string> {
    const { port } = this.server.address() as AddressInfo;
    return {
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `http://127.0.0.1:${port}/v1/traces`,
      OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json',
      OTEL_BSP_SCHEDULE_DELAY: '200',
    };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  #take({ resourceSpans }: TracesData): void {
    for (const { resource, scopeSpans } of resourceSpans) {
      const name = resource.attributes.find(
        ({ key }) => key === 'service.name',
      );
      this.services.add(name?.value.stringValue);
      this.spans.push(...scopeSpans.flatMap(({ spans }) => spans));
    }
  }
}
