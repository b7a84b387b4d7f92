import type { Entity } from '@backstage/catalog-model';
import type { EntityPickerMessages } from '../entityPicker/messages';

/** `spec.type` of components that serve a model. */
export const ENDPOINT_TYPE = 'model-endpoint';

/** Why an entity can't be chosen as an endpoint; undefined when it can. */
export function endpointObjection(
  t: EntityPickerMessages,
  { kind, spec }: Entity,
): string | undefined {
  return kind === 'Component' && spec?.type === ENDPOINT_TYPE
    ? undefined
    : t('endpoint.otherKind');
}
