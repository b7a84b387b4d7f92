/** Where in a text something was found: from, and up to but without, a character. */
export type Range = readonly [from: number, to: number];

/** Finds a text wherever it stands, be its letters large or small; undefined where nothing is sought. */
export function searchPattern(query: string): RegExp | undefined {
  return query
    ? new RegExp(query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi')
    : undefined;
}

/** Places where a pattern matches, in order. */
export function matchRanges(text: string, pattern?: RegExp): Range[] {
  return pattern
    ? Array.from(text.matchAll(pattern), ({ index, 0: found }) => [
        index,
        index + found.length,
      ])
    : [];
}
