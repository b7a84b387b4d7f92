import { Entity } from '@backstage/catalog-model';
import {
  RELATION_EVALUATED_ON,
  RELATION_TRAINED_ON,
} from '@fmops/backstage-plugin-fmops-models-common';
import { LineageCatalog } from './LineageCatalog';
import { LineageGraph } from './LineageGraph';
import { entityNode, moreNode } from './lineageNodes';

/** What is shown of each use: a benchmark has very many. */
const SHOWN = 6;

const USES = [
  { relation: RELATION_TRAINED_ON, verb: 'train', what: 'trained' },
  {
    relation: RELATION_EVALUATED_ON,
    verb: 'evaluate',
    what: 'evaluated',
  },
] as const;

/** Adds what the dataset at the root was used for; returns those models. */
export async function addUses(
  catalog: LineageCatalog,
  graph: LineageGraph,
): Promise<Entity[]> {
  const dataset = graph.rootId;
  const uses = await Promise.all(
    USES.map(async use => ({
      ...use,
      ...(await catalog.models(use.relation, dataset, SHOWN)),
    })),
  );
  for (const { items, total, verb, what } of uses) {
    for (const model of items) {
      graph.join(dataset, graph.add(entityNode(model)).id, verb);
    }
    const left = total - items.length;
    if (left > 0) {
      graph.left += left;
      graph.join(dataset, graph.add(moreNode(dataset, left, what)).id, verb);
    }
  }
  return uses.flatMap(({ items }) => items);
}
