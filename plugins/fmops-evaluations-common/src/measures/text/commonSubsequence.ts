/**
 * A table of the lengths of the longest common subsequences of all beginnings
 * of two lists, row by row: (a.length + 1) × (b.length + 1) cells.
 */
function lengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i * width + j] =
        a[i - 1] === b[j - 1]
          ? table[(i - 1) * width + j - 1] + 1
          : Math.max(table[(i - 1) * width + j], table[i * width + j - 1]);
    }
  }
  return table;
}

/** How long the longest common subsequence of two lists is. */
export function commonLength(
  a: readonly string[],
  b: readonly string[],
): number {
  return lengths(a, b).at(-1) ?? 0;
}

/** Places in `a` of a longest common subsequence; of several, the one that rouge-score takes. */
export function commonPlaces(
  a: readonly string[],
  b: readonly string[],
): number[] {
  const width = b.length + 1;
  const table = lengths(a, b);
  const places: number[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) {
      places.unshift(i - 1);
      i -= 1;
      j -= 1;
    } else if (table[i * width + j - 1] > table[(i - 1) * width + j]) {
      j -= 1;
    } else {
      i -= 1;
    }
  }
  return places;
}
