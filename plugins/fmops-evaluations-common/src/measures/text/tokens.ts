import { porterStem } from './porterStem';

/** Words that are stemmed have more letters than this. */
const SHORT = 3;

/**
 * Words as ROUGE counts them: runs of the letters a to z and digits of the text
 * in small letters, as the package rouge-score takes them. Other alphabets give
 * no words.
 *
 * @param options - `stem`: words of more than three letters are reduced by {@link porterStem}
 *
 * @public
 */
export function rougeTokens(
  text: string,
  { stem = false }: { stem?: boolean } = {},
): string[] {
  // Of all letters that Python's lower() and JavaScript's change in another way,
  // none becomes one of a to z but these two, which both do.
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return stem
    ? words.map(word => (word.length > SHORT ? porterStem(word) : word))
    : words;
}
