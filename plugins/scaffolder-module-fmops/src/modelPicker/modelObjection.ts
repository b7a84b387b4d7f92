import type { Entity } from '@backstage/catalog-model';
import {
  isFoundationModelEntity,
  modelObjections,
  type IntendedUse,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Why a model can't be tuned with this template; undefined when it can. */
export function modelObjection(
  entity: Entity,
  use: IntendedUse,
): string | undefined {
  return isFoundationModelEntity(entity)
    ? modelObjections(entity.spec, { use })[0]?.reason
    : 'This is not a model of the catalog.';
}
