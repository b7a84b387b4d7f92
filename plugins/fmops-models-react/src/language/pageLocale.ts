/**
 * Language that the page says it is in, by its `lang`: the portal sets it to what
 * its reader has chosen. Formats of numbers and dates go by it, so that `3,584`
 * is not read as a fraction.
 *
 * @public
 */
export function pageLocale(): string {
  return document.documentElement.lang || 'en';
}
