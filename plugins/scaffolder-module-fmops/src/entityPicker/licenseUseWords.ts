import {
  isToBeReviewed,
  licenseUse,
  type License,
  type LicenseUse,
} from '@fmops/backstage-plugin-fmops-models-common';

const WORDS: Record<LicenseUse, string> = {
  commercial: 'commercial use',
  conditional: 'commercial use with conditions',
  'research-only': 'research only',
  unknown: 'use not stated',
};

/** What a licence allows, in a few words. */
export function licenseUseWords(license: License | undefined): string {
  return isToBeReviewed(license)
    ? 'to be reviewed'
    : WORDS[licenseUse(license)];
}
