import { deepFreeze } from '../objects/json';
import { KubeObject } from '../objects/KubeObject';
import {
  qualifiedPlural,
  ResourceKey,
  ResourceType,
} from '../resources/ResourceType';
import { Change } from './Change';
import { History } from './History';

/** Receives every change at once, in order. */
export type ChangeListener = (change: Change) => void;

interface Table {
  objects: Map<string, KubeObject>;
  history: History;
}

/**
 * Objects by kind, one sequence of resource versions over all of them, and the
 * last changes of each kind. Objects are frozen: a write replaces them.
 */
export class ClusterStore {
  private readonly tables = new Map<ResourceKey, Table>();
  private readonly listeners = new Set<ChangeListener>();
  private readonly historySize: number;
  private readonly start: number;
  private version: number;

  /** @param options - `historySize`: changes kept for each kind, for watches that resume */
  constructor(options: { historySize?: number } = {}) {
    this.historySize = options.historySize ?? 2000;
    // Versions of a restarted cluster must not repeat those that clients still hold.
    this.start = Date.now() * 10;
    this.version = this.start;
  }

  /** Version of the newest write. */
  get resourceVersion(): number {
    return this.version;
  }

  get(
    type: ResourceType,
    namespace: string | undefined,
    name: string,
  ): KubeObject | undefined {
    return this.table(type).objects.get(keyOf(namespace, name));
  }

  /** Objects of a kind in the order of namespace and name, as etcd gives them. */
  list(type: ResourceType, namespace?: string): KubeObject[] {
    return [...this.table(type).objects.entries()]
      .filter(([, o]) => !namespace || o.metadata.namespace === namespace)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, object]) => object);
  }

  /** Stores an object under the next resource version, and returns what is stored. */
  put(type: ResourceType, object: KubeObject): KubeObject {
    const { namespace, name } = object.metadata;
    const previous = this.get(type, namespace, name);
    const stored = this.nextVersionOf(object);
    this.table(type).objects.set(keyOf(namespace, name), stored);
    this.announce({
      type: previous ? 'MODIFIED' : 'ADDED',
      resource: type,
      object: stored,
      previous,
      resourceVersion: this.version,
    });
    return stored;
  }

  /** Removes an object; undefined when there is none. */
  remove(
    type: ResourceType,
    namespace: string | undefined,
    name: string,
  ): KubeObject | undefined {
    const previous = this.get(type, namespace, name);
    if (!previous) {
      return undefined;
    }
    this.table(type).objects.delete(keyOf(namespace, name));
    const last = this.nextVersionOf(previous);
    this.announce({
      type: 'DELETED',
      resource: type,
      object: last,
      previous,
      resourceVersion: this.version,
    });
    return last;
  }

  history(type: ResourceType): History {
    return this.table(type).history;
  }

  /** Forgets all changes so far: watches can resume from now on. */
  truncateHistory(): void {
    this.tables.forEach(table => table.history.truncate(this.version));
  }

  /** Calls back for every change until the returned function is called. */
  subscribe(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private announce(change: Change): void {
    this.table(change.resource).history.push(change);
    [...this.listeners].forEach(listener => listener(change));
  }

  private nextVersionOf(object: KubeObject): KubeObject {
    this.version += 1;
    const resourceVersion = String(this.version);
    return deepFreeze({
      ...object,
      metadata: { ...object.metadata, resourceVersion },
    });
  }

  private table(type: ResourceType): Table {
    const key = qualifiedPlural(type);
    let table = this.tables.get(key);
    if (!table) {
      const history = new History(this.historySize, this.start);
      table = { objects: new Map(), history };
      this.tables.set(key, table);
    }
    return table;
  }
}

function keyOf(namespace: string | undefined, name: string): string {
  return `${namespace ?? ''}/${name}`;
}
