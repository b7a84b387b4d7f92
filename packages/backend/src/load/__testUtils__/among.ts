/** One of some, whichever. */
export function among<T>(values: readonly T[]): T {
  return values[Math.floor(Math.random() * values.length)];
}
