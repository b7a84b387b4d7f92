import { setTimeout as delay } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ClusterRegistry } from './ClusterRegistry';
import type { ClusterDefinition, ClusterSource } from './ClusterSource';

const EVERY_MS = 15_000;
const RETRY_MS = 5_000;

/**
 * Keeps the clusters of a source that changes, such as the catalog. A source
 * that can't be read changes nothing.
 *
 * @returns a function that ends it
 */
export function followClusters(options: {
  source: ClusterSource;
  clusters: ClusterRegistry;
  logger: LoggerService;
  everyMs?: number;
}): () => void {
  const { source, clusters, logger, everyMs = EVERY_MS } = options;
  const stop = new AbortController();
  const known = new Map<string, string | undefined>();
  const clashes = new Set<string>();

  async function take(definition: ClusterDefinition) {
    const { name, revision } = definition;
    if (known.has(name) && known.get(name) === revision) {
      return;
    }
    if (known.delete(name)) {
      await clusters.remove(name);
    }
    if (!clusters.has(name)) {
      clusters.add(definition);
      known.set(name, revision);
    } else if (!clashes.has(name)) {
      clashes.add(name);
      logger.error(
        `Two sources define the cluster '${name}': the configuration's is used. Rename one, or take it out of kubernetes.clusterLocatorMethods.`,
      );
    }
  }

  async function follow() {
    const definitions = await source.list();
    const names = new Set(definitions.map(({ name }) => name));
    for (const name of [...known.keys()].filter(item => !names.has(item))) {
      known.delete(name);
      await clusters.remove(name);
      logger.info(`The cluster ${name} is gone and no longer watched`);
    }
    for (const definition of definitions) {
      await take(definition);
    }
  }

  async function run() {
    while (!stop.signal.aborted) {
      let wait = everyMs;
      try {
        await follow();
      } catch (error) {
        wait = Math.min(RETRY_MS, everyMs);
        logger.warn(
          `Clusters of the catalog can't be read, those that are known stay: ${stringifyError(
            error,
          )}`,
        );
      }
      await delay(wait, undefined, { signal: stop.signal }).catch(() => {});
    }
  }

  void run();
  return () => stop.abort();
}
