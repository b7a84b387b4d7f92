import type { ApiHolder } from '@backstage/core-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { EntityPickerMessages } from './messages';

/**
 * Says why the entity behind a reference can't be chosen; undefined when it can.
 * A form can be filled in by its address, past the list of the picker.
 */
export async function validateEntity(
  t: EntityPickerMessages,
  entityRef: string,
  apis: ApiHolder,
  objectionTo: (entity: Entity) => string | undefined,
): Promise<string | undefined> {
  const entity = await apis.get(catalogApiRef)?.getEntityByRef(entityRef);
  return entity ? objectionTo(entity) : t('chosen.missing', { ref: entityRef });
}
