import { jobManifest } from '../../__testUtils__/runManifests';
import { ClusterConnection } from '../../clusters';
import type { TestApiServer } from './testApiServer';

const JOBS = '/apis/batch/v1/namespaces/team-language/jobs';
let runs = 0;

/** Somebody who makes, pauses, resumes and deletes jobs, past the faulty network. */
export class Churn {
  readonly connection: ClusterConnection;
  readonly #prefix: string;
  readonly #names: string[] = [];
  #made = 0;

  constructor({ url, ca, token }: TestApiServer) {
    runs += 1;
    this.#prefix = `chaos-${Date.now().toString(36)}-${runs}`;
    this.connection = new ClusterConnection({
      ...{ name: 'direct', url, ca },
      token: async () => token,
    });
  }

  /** Makes a number of changes, one after the other. */
  async run(changes: number): Promise<void> {
    for (let change = 0; change < changes; change += 1) {
      if (change % 4 === 3) {
        await this.remove();
      } else if (change % 4 === 2) {
        await this.#toggle();
      } else {
        await this.create();
      }
    }
  }

  async create(): Promise<string> {
    this.#made += 1;
    const name = `${this.#prefix}-${this.#made}`;
    const manifest = jobManifest(name, { outcome: 'never-ends' });
    const suspend = this.#made % 2 === 0;
    const { body } = await this.connection.json<{ metadata: { uid: string } }>({
      ...{ path: JOBS, method: 'POST' },
      body: { ...manifest, spec: { ...manifest.spec, suspend } },
    });
    this.#names.push(name);
    return body.metadata.uid;
  }

  /** Deletes the oldest. */
  async remove(): Promise<void> {
    const name = this.#names.shift();
    if (name) {
      await this.connection.json({
        ...{ path: `${JOBS}/${name}`, method: 'DELETE' },
        query: { propagationPolicy: 'Background' },
      });
    }
  }

  /** Deletes what is left, and ends. */
  async stop(): Promise<void> {
    while (this.#names.length) {
      await this.remove();
    }
    await this.connection.close();
  }

  async #toggle() {
    const name = this.#names.at(-1);
    const spec = { suspend: this.#made % 2 === 1 };
    await this.connection.json({
      ...{ path: `${JOBS}/${name}`, method: 'PATCH', body: { spec } },
      contentType: 'application/merge-patch+json',
    });
  }
}
