import type { Entity } from '@backstage/catalog-model';
import {
  datasetObjections,
  isModelDatasetEntity,
  type IntendedUse,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Why a dataset can't be used for instruction tuning; undefined when it can. */
export function datasetObjection(
  entity: Entity,
  use: IntendedUse,
): string | undefined {
  return isModelDatasetEntity(entity)
    ? datasetObjections(entity.spec, { use })[0]?.reason
    : 'This is not a dataset of the catalog.';
}
