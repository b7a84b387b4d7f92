import {
  discoverVersions,
  type ApiResource,
  type ClusterConnection,
} from '../../clusters';
import { EXPLAINING, type ExplainingResource } from './resources';

const FRESH_MS = 60_000;

type Served = ReadonlyMap<object, string | undefined>;

/** Which resources a cluster serves, asked once a minute however many workloads are open. */
export class ServedResources {
  readonly #asked = new WeakMap<
    ClusterConnection,
    { at: number; served: Promise<Served> }
  >();

  /** Where a resource is found; undefined when the cluster does not serve it or does not answer. */
  async find(
    connection: ClusterConnection,
    resource: ExplainingResource,
  ): Promise<ApiResource | undefined> {
    const version = (await this.#of(connection)).get(resource);
    const { group, plural } = resource;
    return version ? { group, version, plural } : undefined;
  }

  #of(connection: ClusterConnection): Promise<Served> {
    const asked = this.#asked.get(connection);
    if (asked && Date.now() - asked.at < FRESH_MS) {
      return asked.served;
    }
    const served = discoverVersions(connection, EXPLAINING).catch(() => {
      this.#asked.delete(connection);
      return new Map();
    });
    this.#asked.set(connection, { at: Date.now(), served });
    return served;
  }
}
