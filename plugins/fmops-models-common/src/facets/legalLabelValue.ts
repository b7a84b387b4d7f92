const LONGEST = 63;

/**
 * Makes a text legal as a label value: at most 63 letters, digits, `-`, `_` and
 * `.`, with a letter or digit at both ends. Undefined when nothing is left.
 *
 * @public
 */
export function legalLabelValue(text: string): string | undefined {
  const value = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[^A-Za-z0-9]+|(?<=[A-Za-z0-9])[^A-Za-z0-9]+$/g, '');
  return value || undefined;
}
