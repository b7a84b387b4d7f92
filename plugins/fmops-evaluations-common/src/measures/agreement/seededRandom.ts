/**
 * Numbers from 0 to below 1 that are the same for the same seed, by mulberry32;
 * for drawing samples, not for secrets.
 *
 * @param seed - its lowest 32 bits count
 *
 * @public
 */
export function seededRandom(seed: number): () => number {
  // eslint-disable-next-line no-bitwise
  let state = seed >>> 0;
  return () => {
    /* eslint-disable no-bitwise */
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    /* eslint-enable no-bitwise */
  };
}

/**
 * The same things in an order drawn by a seed (Fisher and Yates).
 *
 * @public
 */
export function shuffled<T>(things: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const result = [...things];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}
