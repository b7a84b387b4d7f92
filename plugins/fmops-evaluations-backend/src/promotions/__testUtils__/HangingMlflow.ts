import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';

/** Speaks of MLflow only aliases, and hangs when it is told to. */
export class HangingMlflow {
  readonly #server: Server;
  readonly aliases = new Map<string, string>();
  /** How often an alias was set. */
  sets = 0;
  /** It moves an alias, and never says so. */
  hangs = false;

  static async start(): Promise<HangingMlflow> {
    const mlflow = new HangingMlflow();
    mlflow.#server.listen(0, '127.0.0.1');
    await once(mlflow.#server, 'listening');
    return mlflow;
  }

  private constructor() {
    this.#server = createServer(async (req, res) => {
      const { searchParams } = new URL(req.url!, this.url);
      if (req.method === 'GET') {
        const key = `${searchParams.get('name')}@${searchParams.get('alias')}`;
        const version = this.aliases.get(key);
        res.end(JSON.stringify({ model_version: { version } }));
        return;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk);
      const { name, alias, version } = JSON.parse(`${Buffer.concat(chunks)}`);
      this.aliases.set(`${name}@${alias}`, version);
      this.sets += 1;
      if (!this.hangs) res.end('{}');
    });
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
