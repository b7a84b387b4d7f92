import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { isModelDatasetEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { ReadableEntities } from '../../access';
import type { SourceReader } from './ReviewSources';
import { rowsOfFile } from './SourceRows';

/** Reads the sample rows that the catalog holds of a dataset. */
export function datasetSource(
  catalog: CatalogService,
): SourceReader<'dataset'> {
  return async ({ entityRef }, task, { credentials }) => {
    const readable = new ReadableEntities(catalog, credentials);
    const entity = await readable.one(entityRef, 'dataset');
    if (!isModelDatasetEntity(entity)) {
      throw new InputError(`source: ${entityRef} is no dataset`);
    }
    const { sampleRows = [] } = entity.spec;
    if (sampleRows.length === 0) {
      throw new InputError(
        `source: the catalog holds no rows of ${entityRef}; hand its rows in as a file of JSON Lines`,
      );
    }
    return {
      name: `Sample rows of ${entity.metadata.title ?? entity.metadata.name}`,
      rows: rowsOfFile(sampleRows, task),
      entityRefs: [entityRef],
      origin: { dataset: entityRef },
    };
  };
}
