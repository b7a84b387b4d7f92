import type { Entity } from '@backstage/catalog-model';
import {
  isFoundationModelEntity,
  licenseName,
} from '@fmops/backstage-plugin-fmops-models-common';
import { licenseUseWords } from '../entityPicker/licenseUseWords';

const count = new Intl.NumberFormat('en', {
  notation: 'compact',
  maximumFractionDigits: 1,
});

/** Provider, size, licence and access of a model in a line. */
export function modelFacts(entity: Entity): string {
  if (!isFoundationModelEntity(entity)) {
    return '';
  }
  const { provider, parameters, license, access } = entity.spec;
  return [
    provider,
    parameters === undefined
      ? 'size not published'
      : `${count.format(parameters)} parameters`,
    `${licenseName(license)}: ${licenseUseWords(license)}`,
    access === 'gated' && 'its terms must be accepted first (gated)',
  ]
    .filter(Boolean)
    .join(' · ');
}
