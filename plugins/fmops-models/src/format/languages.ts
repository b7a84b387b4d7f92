import type { FactsMessages } from '../facts/messages';

/** Names of languages in a language. */
const NAMES = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
  const names =
    NAMES.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  NAMES.set(locale, names);
  return names;
}

/** What browsers have no name for, and Twi, which they call Akan. */
const SPECIAL = new Map([
  ['sql', 'SQL'],
  ['fon', 'Fon'],
  ['ki', 'Kikuyu'],
  ['rn', 'Rundi'],
  ['tum', 'Tumbuka'],
  ['tw', 'Twi'],
]);

/** Name of a language by ISO 639 code, `program code` for `code`; else the code. */
export function languageName(t: FactsMessages, code: string): string {
  if (code === 'code') return t('languages.code');
  const special = SPECIAL.get(code);
  if (special) return special;
  try {
    return namesIn(t('languages.locale')).of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * Languages in words, the first few by name: `German, English and 6 more`.
 *
 * @param most - how many to name
 */
export function languagesText(
  t: FactsMessages,
  codes: readonly string[],
  most: number,
): string {
  const names = codes
    .slice(0, most)
    .map(code => languageName(t, code))
    .join(', ');
  return codes.length > most
    ? t('languages.more', { names, more: String(codes.length - most) })
    : names;
}
