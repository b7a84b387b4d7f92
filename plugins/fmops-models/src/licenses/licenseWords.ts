import {
  isToBeReviewed,
  License,
  LicenseUse,
  licenseUse,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { LicensesMessages } from './messages';

const REASONS = {
  commercial: 'reason.commercial',
  conditional: 'reason.conditional',
  'research-only': 'reason.researchOnly',
  unknown: 'reason.unknown',
} as const satisfies Record<LicenseUse, string>;

const nameOf = (license: License | undefined) =>
  license?.name ?? license?.spdx ?? license?.id;

/** What a licence is called. */
export const licenseTitle = (
  t: LicensesMessages,
  license: License | undefined,
): string => nameOf(license) ?? t('license.none');

/** What a licence says on commercial use, in a sentence, and what its entry adds. */
export function licenseReason(
  t: LicensesMessages,
  license: License | undefined,
): string {
  const note = license?.note;
  if (isToBeReviewed(license)) return note ?? t('reason.toBeReviewed');
  const name = nameOf(license);
  const reason = name
    ? t(REASONS[licenseUse(license)], { license: name })
    : t('reason.none');
  return note ? `${reason} ${note}` : reason;
}
