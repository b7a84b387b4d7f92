import type { Entity } from '@backstage/catalog-model';
import {
  isModelDatasetEntity,
  licenseName,
} from '@fmops/backstage-plugin-fmops-models-common';
import { licenseUseWords } from '../entityPicker/licenseUseWords';

const count = new Intl.NumberFormat('en');

/** Provider, format, size and licence of a dataset in a line. */
export function datasetFacts(entity: Entity): string {
  if (!isModelDatasetEntity(entity)) {
    return '';
  }
  const { provider, type, rows, license, access } = entity.spec;
  return [
    provider,
    type,
    rows !== undefined && `${count.format(rows)} rows`,
    `${licenseName(license)}: ${licenseUseWords(license)}`,
    access === 'gated' && 'its terms must be accepted first (gated)',
  ]
    .filter(Boolean)
    .join(' · ');
}
