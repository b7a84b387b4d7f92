import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  FoundationModelEntity,
  RELATION_FINE_TUNED_FROM,
  RELATION_SERVED_BY,
} from '@fmops/backstage-plugin-fmops-models-common';
import { LineageCatalog } from './LineageCatalog';
import { LineageGraph } from './LineageGraph';
import { entityNode, moreNode } from './lineageNodes';
import { relationsOf } from './relationsOf';

/** Models shown that are derived from one, by steps from the first models. */
const SHOWN = [6, 3];

/** Endpoints shown of one model. */
const ENDPOINTS_SHOWN = 4;

/** What came of models: those derived from them, and what serves each. */
export class Descent {
  readonly #catalog: LineageCatalog;
  readonly #graph: LineageGraph;

  constructor(catalog: LineageCatalog, graph: LineageGraph) {
    this.#catalog = catalog;
    this.#graph = graph;
  }

  /** Adds what came of models that are in the graph. */
  async add(models: readonly Entity[]): Promise<void> {
    const seen = new Set(models.map(stringifyEntityRef));
    const all = [...models];
    let parents = models;
    for (const limit of SHOWN) {
      const children = await this.#addChildren(parents, limit);
      parents = children.filter(child => !seen.has(stringifyEntityRef(child)));
      parents.forEach(child => seen.add(stringifyEntityRef(child)));
      all.push(...parents);
    }
    await this.#addEndpoints(all);
  }

  async #addChildren(parents: readonly Entity[], limit: number) {
    const refs = parents.map(stringifyEntityRef);
    const counts = await this.#catalog.derivedCounts(refs);
    const families = await Promise.all(
      refs
        .filter(ref => counts.has(ref))
        .map(async ref => ({
          ref,
          ...(await this.#catalog.models(RELATION_FINE_TUNED_FROM, ref, limit)),
        })),
    );
    for (const { ref, items, total } of families) {
      for (const child of items as FoundationModelEntity[]) {
        const verb = child.spec.baseModel?.relation ?? 'finetune';
        this.#graph.join(ref, this.#graph.add(entityNode(child)).id, verb);
      }
      this.#addMore(ref, total - items.length);
    }
    return families.flatMap(({ items }) => items);
  }

  #addMore(ref: string, left: number) {
    if (left <= 0) return;
    if (ref === this.#graph.rootId) this.#graph.left += left;
    const more = this.#graph.add(moreNode(ref, left, 'derived'));
    this.#graph.join(ref, more.id, 'more');
  }

  async #addEndpoints(models: readonly Entity[]) {
    const served = models.map(model => ({
      ref: stringifyEntityRef(model),
      endpoints: relationsOf(model, RELATION_SERVED_BY),
    }));
    const shown = served.flatMap(({ endpoints }) =>
      endpoints.slice(0, ENDPOINTS_SHOWN),
    );
    const known = await this.#catalog.read(shown);
    for (const { ref, endpoints } of served) {
      for (const endpoint of endpoints.slice(0, ENDPOINTS_SHOWN)) {
        const entity = known.get(endpoint);
        if (entity) {
          const node = this.#graph.add(entityNode(entity, 'endpoint'));
          this.#graph.join(ref, node.id, 'serve');
        } else {
          this.#graph.hidden += 1;
        }
      }
    }
  }
}
