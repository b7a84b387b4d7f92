import type { License } from '../kinds';

/**
 * Id in place of a licence, of terms that a person has to work out first.
 *
 * @public
 */
export const TO_BE_REVIEWED = 'to-be-reviewed';

/**
 * Whether nobody has decided yet what the terms are.
 *
 * @public
 */
export function isToBeReviewed(license: License | undefined): boolean {
  return license?.id === TO_BE_REVIEWED;
}
