import type { Entity } from '@backstage/catalog-model';
import {
  isFoundationModelEntity,
  MODEL_PURPOSES,
  modelObjections,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { EntityPickerMessages } from '../entityPicker/messages';
import type { Wanted } from '../entityPicker/Wanted';

/** Why a model can't be chosen for what it is wanted for, by default to be tuned; undefined when it can. */
export function modelObjection(
  t: EntityPickerMessages,
  entity: Entity,
  { use, purpose }: Wanted,
): string | undefined {
  return isFoundationModelEntity(entity)
    ? modelObjections(
        entity.spec,
        { use },
        MODEL_PURPOSES.find(known => known === purpose),
      )[0]?.reason
    : t('model.otherKind');
}
