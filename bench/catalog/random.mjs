/**
 * A generator of pseudo-random numbers that repeats itself (mulberry32), so
 * that each run sees the same models.
 *
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    /** One of `[value, weight]`, by weight. */
    pick(weighted) {
      const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
      let rest = next() * total;
      return (weighted.find(([, weight]) => {
        rest -= weight;
        return rest < 0;
      }) ?? weighted[0])[0];
    },
    /** A whole number below `limit`, small ones the more often the higher `skew`. */
    below: (limit, skew = 1) => Math.floor(next() ** skew * limit),
    chance: share => next() < share,
  };
}
