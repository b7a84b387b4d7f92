/** Asks again until the answer is as wanted, at most for a minute; the last answer is given back. */
export async function until<T>(
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > deadline) {
      return answer;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
