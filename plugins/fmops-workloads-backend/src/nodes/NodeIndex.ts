import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  KubernetesError,
  resourcePath,
  type Cluster,
  type ClusterRegistry,
} from '../clusters';
import { Backoff, Reflector } from '../watch';
import { readNode, type NodeFacts } from './NodeFacts';

const NODES = { group: '', version: 'v1', plural: 'nodes' };
/** As named in the status of a cluster that does not tell its nodes. */
const MISSING = 'Nodes';

/** The nodes of one cluster. */
interface ClusterNodes {
  byName: Map<string, NodeFacts>;
  /** Whether they were listed, or cannot be: undefined while neither is known. */
  readable?: boolean;
}

/** Keeps the nodes of all clusters in memory, by one watch of each cluster. */
export class NodeIndex {
  readonly #logger: LoggerService;
  readonly #clusters = new Map<string, ClusterNodes>();
  readonly #stop = new AbortController();

  constructor(options: { clusters: ClusterRegistry; logger: LoggerService }) {
    this.#logger = options.logger;
    options.clusters.onCluster(cluster => this.#follow(cluster));
  }

  /** Nodes of a cluster; none where they cannot be read, see {@link isReadable}. */
  in(cluster: string): NodeFacts[] {
    return [...(this.#clusters.get(cluster)?.byName.values() ?? [])];
  }

  find(cluster: string, name: string): NodeFacts | undefined {
    return this.#clusters.get(cluster)?.byName.get(name);
  }

  /** Whether the account may read the nodes of a cluster; undefined while that is not known. */
  isReadable(cluster: string): boolean | undefined {
    return this.#clusters.get(cluster)?.readable;
  }

  stop(): void {
    this.#stop.abort();
  }

  #follow({ name, connection, health, removed }: Cluster) {
    const nodes: ClusterNodes = { byName: new Map() };
    this.#clusters.set(name, nodes);
    const signal = AbortSignal.any([this.#stop.signal, removed]);
    removed.addEventListener('abort', () => this.#clusters.delete(name));
    const reflector = new Reflector<NodeFacts>({
      connection,
      path: resourcePath(NODES),
      reduce: readNode,
      sink: {
        replaced: (_epoch, items) => {
          nodes.byName = new Map(items.map(node => [node.name, node]));
          nodes.readable = true;
        },
        upserted: (_epoch, node) => {
          nodes.byName.set(node.name, node);
        },
        deleted: (_epoch, node) => {
          nodes.byName.delete(node.name);
        },
        reachable: () => health.misses(MISSING, undefined),
        unreachable: error => {
          if (error instanceof KubernetesError && error.status === 403) {
            nodes.readable = false;
            nodes.byName.clear();
            health.misses(
              MISSING,
              `Nodes cannot be read, so that free capacity, instance types and the cost of what runs on them are not known: ${error.message}`,
            );
          }
        },
      },
      logger: this.#logger.child({ cluster: name }),
      backoff: new Backoff({ baseMs: 1_000, maxMs: 60_000 }),
    });
    void reflector.run(signal);
  }
}
