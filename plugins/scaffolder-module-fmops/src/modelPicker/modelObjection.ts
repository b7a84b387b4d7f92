import type { Entity } from '@backstage/catalog-model';
import {
  isFoundationModelEntity,
  MODEL_PURPOSES,
  modelObjections,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Wanted } from '../entityPicker/Wanted';

/** Why a model can't be chosen for what it is wanted for, by default to be tuned; undefined when it can. */
export function modelObjection(
  entity: Entity,
  { use, purpose }: Wanted,
): string | undefined {
  return isFoundationModelEntity(entity)
    ? modelObjections(
        entity.spec,
        { use },
        MODEL_PURPOSES.find(known => known === purpose),
      )[0]?.reason
    : 'This is not a model of the catalog.';
}
