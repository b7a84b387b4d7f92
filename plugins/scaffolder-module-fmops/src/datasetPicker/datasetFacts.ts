import type { Entity } from '@backstage/catalog-model';
import { isModelDatasetEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';
import { licenseWords } from '../entityPicker/licenseWords';
import type { EntityPickerMessages } from '../entityPicker/messages';

const count = new PageNumberFormat();

/** Provider, format, size and licence of a dataset in a line. */
export function datasetFacts(t: EntityPickerMessages, entity: Entity): string {
  if (!isModelDatasetEntity(entity)) {
    return '';
  }
  const { provider, type, rows, license, access } = entity.spec;
  return [
    provider,
    type,
    rows !== undefined && t('dataset.rows', { rows: count.format(rows) }),
    licenseWords(t, license),
    access === 'gated' && t('facts.gated'),
  ]
    .filter(Boolean)
    .join(' · ');
}
