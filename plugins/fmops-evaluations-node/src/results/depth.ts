/** Results are not nested deeper than this. */
const DEEPEST = 100;

/** @throws RangeError for what is nested so deep that reading it would end badly */
export function assertShallow(value: unknown): void {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.value && typeof next.value === 'object') {
      if (next.depth >= DEEPEST) {
        throw new RangeError(`it is nested deeper than ${DEEPEST} levels`);
      }
      for (const inner of Object.values(next.value)) {
        waiting.push({ value: inner, depth: next.depth + 1 });
      }
    }
  }
}
