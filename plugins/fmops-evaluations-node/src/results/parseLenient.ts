// A text in quotes, or one of the numbers that Python writes and JSON lacks. Of
// quotes that do not end nothing is read twice.
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|-?Infinity|NaN/gs;

/**
 * Parses JSON in which NaN and infinities may stand, as Python writes them:
 * they become the texts `NaN`, `Infinity` and `-Infinity`.
 *
 * @throws SyntaxError
 */
export function parseLenient(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    return JSON.parse(
      text.replace(TOKEN, token =>
        token.startsWith('"') ? token : `"${token}"`,
      ),
    );
  }
}
