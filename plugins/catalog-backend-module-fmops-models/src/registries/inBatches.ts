const AT_ONCE = 4;

/** Asks for something of each item, four at a time, and answers in order. */
export async function inBatches<T, R>(
  all: T[],
  ask: (item: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  for (let i = 0; i < all.length; i += AT_ONCE) {
    answers.push(...(await Promise.all(all.slice(i, i + AT_ONCE).map(ask))));
  }
  return answers;
}
