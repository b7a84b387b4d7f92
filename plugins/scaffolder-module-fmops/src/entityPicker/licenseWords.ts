import {
  isToBeReviewed,
  licenseName,
  licenseUse,
  type License,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { EntityPickerMessages } from './messages';

const USES = {
  commercial: 'licence.commercial',
  conditional: 'licence.conditional',
  'research-only': 'licence.researchOnly',
  unknown: 'licence.unknown',
} as const;

/** A licence and what it allows, in a few words. */
export function licenseWords(
  t: EntityPickerMessages,
  license: License | undefined,
): string {
  return t('licence.line', {
    licence: licenseName(license),
    use: isToBeReviewed(license)
      ? t('licence.toBeReviewed')
      : t(USES[licenseUse(license)]),
  });
}
