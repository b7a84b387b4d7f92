import type { Entity } from '@backstage/catalog-model';
import type { EntityPickerMessages } from '../entityPicker/messages';

/** What a component serves and whose it is, in a line. */
export function endpointFacts(
  t: EntityPickerMessages,
  { metadata, spec }: Entity,
): string {
  return [
    metadata.description,
    spec?.owner && t('endpoint.owner', { owner: String(spec.owner) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
