import { CatalogApi } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';
import { isFoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { Ancestry } from './Ancestry';
import { addUses } from './datasetUses';
import { Descent } from './Descent';
import { LineageCatalog } from './LineageCatalog';
import { LineageGraph } from './LineageGraph';
import { entityNode } from './lineageNodes';

/**
 * Loads the lineage of a model or a dataset: some steps back and some forward,
 * each only so wide that it can be read.
 */
export async function loadLineage(
  catalogApi: CatalogApi,
  root: Entity,
): Promise<LineageGraph> {
  const catalog = new LineageCatalog(catalogApi);
  const graph = new LineageGraph(entityNode(root));
  const descent = new Descent(catalog, graph);
  if (isFoundationModelEntity(root)) {
    await Promise.all([
      new Ancestry(catalog, graph).add(root),
      descent.add([root]),
    ]);
  } else {
    await descent.add(await addUses(catalog, graph));
  }
  return graph;
}
