const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** What is no language, what browsers have no name for, and Twi, which they call Akan. */
const SPECIAL = new Map([
  ['code', 'program code'],
  ['sql', 'SQL'],
  ['fon', 'Fon'],
  ['ki', 'Kikuyu'],
  ['rn', 'Rundi'],
  ['tum', 'Tumbuka'],
  ['tw', 'Twi'],
]);

/** Name of a language by ISO 639 code, `program code` for `code`; else the code. */
export function languageName(code: string): string {
  const special = SPECIAL.get(code);
  if (special) return special;
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * Languages in words, the first few by name: `German, English and 6 more`.
 *
 * @param most - how many to name
 */
export function languagesText(codes: readonly string[], most: number): string {
  const named = codes.slice(0, most).map(languageName).join(', ');
  return codes.length > most
    ? `${named} and ${codes.length - most} more`
    : named;
}
