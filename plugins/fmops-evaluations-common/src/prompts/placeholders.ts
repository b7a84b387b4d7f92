/**
 * A variable's name: safe in every language that a prompt is used from.
 *
 * @public
 */
export const VARIABLE_NAME = '[A-Za-z][A-Za-z0-9_]{0,63}';

/** `{{name}}`; with a backslash before it, it stands for itself. */
const PLACEHOLDER = new RegExp(
  `(\\\\)?\\{\\{\\s{0,8}(${VARIABLE_NAME})\\s{0,8}\\}\\}`,
  'g',
);

/**
 * Names of the placeholders of a text, in order, each once.
 *
 * @public
 */
export function placeholdersOf(text: string): string[] {
  const names = [...text.matchAll(PLACEHOLDER)]
    .filter(([, escaped]) => !escaped)
    .map(([, , name]) => name);
  return [...new Set(names)];
}

/**
 * A text with its placeholders replaced, in one pass: what a value holds is
 * never looked at again.
 *
 * @public
 */
export function fillPlaceholders(
  text: string,
  valueOf: (name: string) => string,
): string {
  return text.replace(
    PLACEHOLDER,
    (match: string, escaped: string | undefined, name: string) =>
      escaped ? match.slice(1) : valueOf(name),
  );
}
