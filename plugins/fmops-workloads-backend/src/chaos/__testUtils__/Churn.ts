import { jobManifest } from '../../__testUtils__/runManifests';
import {
  ClusterConnection,
  KubernetesError,
  type ClusterRequest,
} from '../../clusters';
import { pause } from './scale';
import type { TestApiServer } from './testApiServer';

const JOBS = '/apis/batch/v1/namespaces/team-language/jobs';
/** More would keep the controllers of a real control plane busy for minutes. */
const MOST_JOBS = 40;
const PATIENCE_MS = 60_000;
let runs = 0;

/**
 * Somebody who makes, pauses, resumes and deletes jobs, past the faulty network,
 * and tries until the API server has taken each change.
 */
export class Churn {
  readonly connection: ClusterConnection;
  /** Changes made so far. */
  changes = 0;
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
      if (change % 4 === 3 || this.#names.length > MOST_JOBS) {
        await this.remove();
      } else if (change % 4 === 2) {
        await this.#toggle();
      } else {
        await this.create();
      }
    }
  }

  async create(): Promise<void> {
    this.#made += 1;
    const name = `${this.#prefix}-${this.#made}`;
    const manifest = jobManifest(name, { outcome: 'never-ends' });
    const suspend = this.#made % 2 === 0;
    await this.#change(409, {
      ...{ path: JOBS, method: 'POST' },
      body: { ...manifest, spec: { ...manifest.spec, suspend } },
    });
    this.#names.push(name);
  }

  /** Deletes the oldest. */
  async remove(): Promise<void> {
    const name = this.#names.shift();
    if (name) {
      await this.#change(404, {
        ...{ path: `${JOBS}/${name}`, method: 'DELETE' },
        query: { propagationPolicy: 'Background' },
      });
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  async #toggle() {
    const name = this.#names.at(-1);
    const spec = { suspend: this.#made % 2 === 1 };
    await this.#change(404, {
      ...{ path: `${JOBS}/${name}`, method: 'PATCH', body: { spec } },
      contentType: 'application/merge-patch+json',
    });
  }

  /** @param done - status that tells that an earlier attempt has worked */
  async #change(done: number, request: ClusterRequest) {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        await this.connection.json(request);
        break;
      } catch (error) {
        if (error instanceof KubernetesError && error.status === done) {
          break;
        }
        if (performance.now() > deadline) {
          throw error;
        }
        await pause(100);
      }
    }
    this.changes += 1;
  }
}
