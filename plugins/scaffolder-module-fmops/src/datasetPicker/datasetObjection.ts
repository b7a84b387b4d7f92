import type { Entity } from '@backstage/catalog-model';
import {
  DATASET_TASKS,
  datasetObjections,
  isModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { EntityPickerMessages } from '../entityPicker/messages';
import type { Wanted } from '../entityPicker/Wanted';

/** Why a dataset can't be used for the task it is wanted for; undefined when it can. */
export function datasetObjection(
  t: EntityPickerMessages,
  entity: Entity,
  { use, purpose }: Wanted,
): string | undefined {
  return isModelDatasetEntity(entity)
    ? datasetObjections(
        entity.spec,
        { use },
        DATASET_TASKS.find(known => known === purpose),
      )[0]?.reason
    : t('dataset.otherKind');
}
