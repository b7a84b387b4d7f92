import { CompoundEntityRef } from '@backstage/catalog-model';

/** What stands in a lineage. */
export type LineageNodeKind =
  | 'model'
  | 'dataset'
  | 'project'
  | 'run'
  | 'endpoint'
  | 'hub'
  | 'more';

/** What may be more than there is room for. */
export type LineageMore =
  | 'bases'
  | 'datasets'
  | 'derived'
  | 'evaluated'
  | 'trained';

/** Where a node leads to. */
export type LineageTarget =
  | { type: 'entity'; ref: CompoundEntityRef }
  | { type: 'run'; project: CompoundEntityRef; cluster?: string; uid: string }
  | { type: 'web'; url: string };

/** A model, a dataset, or what makes or serves one. */
export interface LineageNode {
  id: string;
  kind: LineageNodeKind;
  /** A name; what has none, or has more to it, is put into words by `nodeTitle`. */
  title?: string;
  /** Where a run took place. */
  cluster?: string;
  /** What there is no room for. */
  more?: { what: LineageMore; count: number };
  target?: LineageTarget;
}

/** What one node does for another. */
export type LineageVerb =
  | 'finetune'
  | 'adapter'
  | 'quantized'
  | 'merge'
  | 'copy'
  | 'train'
  | 'evaluate'
  | 'make'
  | 'run'
  | 'serve'
  | 'more';

/** From what was there before to what came of it. */
export interface LineageEdge {
  from: string;
  to: string;
  verb: LineageVerb;
}

/** A node with the edge that joins it to those nearer to the root. */
export interface LineageStep {
  node: LineageNode;
  edge: LineageEdge;
  /** The other end of the edge. */
  other: LineageNode;
}

/** Nodes and edges around one entity; cycles do no harm. */
export class LineageGraph {
  readonly #nodes = new Map<string, LineageNode>();
  readonly #edges = new Map<string, LineageEdge>();
  readonly rootId: string;
  /** Related entities that are missing, or that the user may not see. */
  hidden = 0;
  /** Direct descendants of the root that are left out. */
  left = 0;

  constructor(root: LineageNode) {
    this.rootId = root.id;
    this.add(root);
  }

  get nodes(): LineageNode[] {
    return [...this.#nodes.values()];
  }

  get edges(): LineageEdge[] {
    return [...this.#edges.values()];
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** Adds a node, unless it is there. */
  add(node: LineageNode): LineageNode {
    const known = this.#nodes.get(node.id);
    if (known) return known;
    this.#nodes.set(node.id, node);
    return node;
  }

  /** Joins two nodes once; nothing comes of itself. */
  join(from: string, to: string, verb: LineageVerb): void {
    const key = JSON.stringify([from, to]);
    if (from !== to && !this.#edges.has(key)) {
      this.#edges.set(key, { from, to, verb });
    }
  }

  /** What the root comes from, nearest first. */
  get upstream(): LineageStep[] {
    return this.#walk(edge => [edge.to, edge.from]);
  }

  /** What came of the root, nearest first. */
  get downstream(): LineageStep[] {
    return this.#walk(edge => [edge.from, edge.to]);
  }

  /** How many steps the graph is long, and how many nodes stand side by side at most. */
  get size(): { length: number; breadth: number } {
    const ranks = new Map([[this.rootId, 0]]);
    for (const { node, other } of this.upstream) {
      ranks.set(node.id, (ranks.get(other.id) ?? 0) - 1);
    }
    for (const { node, other } of this.downstream) {
      if (!ranks.has(node.id)) {
        ranks.set(node.id, (ranks.get(other.id) ?? 0) + 1);
      }
    }
    const counts = new Map<number, number>();
    for (const rank of ranks.values()) {
      counts.set(rank, (counts.get(rank) ?? 0) + 1);
    }
    return { length: counts.size, breadth: Math.max(...counts.values()) };
  }

  #walk(ends: (edge: LineageEdge) => [near: string, far: string]) {
    const seen = new Set([this.rootId]);
    const steps: LineageStep[] = [];
    for (const id of seen) {
      for (const edge of this.#edges.values()) {
        const [near, far] = ends(edge);
        const node = this.#nodes.get(far);
        const other = this.#nodes.get(near);
        if (near === id && node && other && !seen.has(far)) {
          seen.add(far);
          steps.push({ node, edge, other });
        }
      }
    }
    return steps;
  }
}
