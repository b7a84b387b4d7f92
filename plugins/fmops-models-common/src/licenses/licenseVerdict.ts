import type { License } from '../kinds';
import { isToBeReviewed } from './review';

/**
 * What somebody wants to do with a model or dataset.
 *
 * @public
 */
export type IntendedUse = 'commercial' | 'research';

/**
 * What a licence lets one do, as the label `fmops.dev/license-use`.
 *
 * @public
 */
export type LicenseUse =
  | 'commercial'
  | 'conditional'
  | 'research-only'
  | 'unknown';

/**
 * Whether a use is allowed, and the reason in a sentence.
 *
 * @public
 */
export interface LicenseVerdict {
  /** Conditional and unknown must be looked at by a person before use. */
  verdict: 'allowed' | 'conditional' | 'forbidden' | 'unknown';
  reason: string;
}

const USES: Record<string, LicenseUse> = {
  yes: 'commercial',
  conditional: 'conditional',
  no: 'research-only',
};

/**
 * Reduces a licence to what it lets one do. Nothing stated is unknown, not allowed.
 *
 * @public
 */
export function licenseUse(license: License | undefined): LicenseUse {
  return USES[license?.commercialUse ?? ''] ?? 'unknown';
}

/**
 * Name of a licence for people.
 *
 * @public
 */
export function licenseName(license: License | undefined): string {
  return (
    license?.name ?? license?.spdx ?? license?.id ?? 'No licence is stated'
  );
}

const VERDICTS: Record<
  LicenseUse,
  Record<IntendedUse, [LicenseVerdict['verdict'], string]>
> = {
  commercial: {
    commercial: ['allowed', 'allows commercial use'],
    research: ['allowed', 'allows research use'],
  },
  conditional: {
    commercial: ['conditional', 'allows commercial use with conditions'],
    research: ['conditional', 'sets conditions on use'],
  },
  'research-only': {
    commercial: ['forbidden', 'does not allow commercial use'],
    research: ['allowed', 'allows research use'],
  },
  unknown: {
    commercial: ['unknown', 'does not say whether commercial use is allowed'],
    research: ['unknown', 'does not say what use is allowed'],
  },
};

/**
 * Judges an intended use by the summary of a licence. The licence text decides:
 * show the reason and the link with the verdict.
 *
 * @public
 */
export function licenseVerdict(
  license: License | undefined,
  use: IntendedUse,
): LicenseVerdict {
  if (isToBeReviewed(license)) {
    return {
      verdict: 'conditional',
      reason: license?.note ?? 'The terms must be reviewed before use.',
    };
  }
  const [verdict, what] = VERDICTS[licenseUse(license)][use];
  const note = license?.note ? ` ${license.note}` : '';
  const subject = license?.name ?? license?.spdx ?? license?.id;
  return {
    verdict,
    reason: subject
      ? `${subject} ${what}.${note}`
      : `No licence is stated.${note}`,
  };
}
