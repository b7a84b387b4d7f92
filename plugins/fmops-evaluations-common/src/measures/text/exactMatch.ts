/**
 * Whether an answer is the expected one, but for spaces around it.
 *
 * @public
 */
export function exactMatch(expected: string, output: string): boolean {
  return expected.trim() === output.trim();
}
