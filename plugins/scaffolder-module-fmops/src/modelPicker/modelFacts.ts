import type { Entity } from '@backstage/catalog-model';
import { isFoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';
import { licenseWords } from '../entityPicker/licenseWords';
import type { EntityPickerMessages } from '../entityPicker/messages';

const count = new PageNumberFormat({
  notation: 'compact',
  maximumFractionDigits: 1,
});

/** Provider, size, licence and access of a model in a line. */
export function modelFacts(t: EntityPickerMessages, entity: Entity): string {
  if (!isFoundationModelEntity(entity)) {
    return '';
  }
  const { provider, parameters, license, access } = entity.spec;
  return [
    provider,
    parameters === undefined
      ? t('model.sizeUnknown')
      : t('model.parameters', { parameters: count.format(parameters) }),
    licenseWords(t, license),
    access === 'gated' && t('facts.gated'),
  ]
    .filter(Boolean)
    .join(' · ');
}
