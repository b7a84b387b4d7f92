import type { License } from '../kinds';
import { licenseVerdict, type IntendedUse } from '../licenses';
import type { TuningObjection } from './TuningObjection';

/**
 * Objects to what a licence forbids. While the use is open, to what it forbids
 * even for research.
 */
export function licenseObjection(
  about: 'model' | 'dataset',
  license: License | undefined,
  use: IntendedUse = 'research',
): TuningObjection | undefined {
  const { verdict, reason } = licenseVerdict(license, use);
  return verdict === 'forbidden'
    ? {
        about,
        reason,
        remedy: `Choose another ${about}, or another use if that is what it is for.`,
      }
    : undefined;
}
