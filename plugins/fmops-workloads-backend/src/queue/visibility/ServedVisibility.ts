import { discoverVersions, type ClusterConnection } from '../../clusters';
import { PENDING_WORKLOADS } from './readPendingWorkloads';

/** For how long it is known which version is served, or that none is. */
const FRESH_MS = 120_000;

/** Which version of Kueue's visibility API clusters serve. */
export class ServedVisibility {
  readonly #known = new WeakMap<
    ClusterConnection,
    { at: number; version?: string }
  >();

  /**
   * @returns undefined where the cluster serves none that the portal reads
   * @throws KubernetesError when the cluster does not tell
   */
  async version(
    connection: ClusterConnection,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const known = this.#known.get(connection);
    if (known && Date.now() - known.at < FRESH_MS) {
      return known.version;
    }
    const served = await discoverVersions(
      connection,
      [PENDING_WORKLOADS],
      signal,
    );
    const version = served.get(PENDING_WORKLOADS);
    this.#known.set(connection, { at: Date.now(), version });
    return version;
  }
}
