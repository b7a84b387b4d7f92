/** How often each word occurs. */
export type Counts = Map<string, number>;

/** Counts words. */
export function countBy(words: Iterable<string>): Counts {
  const counts: Counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
