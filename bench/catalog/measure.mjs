import { bytes } from './client.mjs';

/** Milliseconds, or nothing where the backend answered with an error. */
async function timed(request, catalog) {
  const begin = performance.now();
  try {
    await request(catalog);
    return [performance.now() - begin];
  } catch (error) {
    failures.push(error.body?.error?.message ?? error.message);
    return [];
  }
}

/** What the backend could not answer, since the start. */
export const failures = [];

/**
 * Times requests, one after the other.
 *
 * @returns {Promise<{ times: number[], wire: number, decoded: number }>}
 *   milliseconds, and bytes of one request on average
 */
export async function measure(requests, catalog, rounds) {
  for (const request of requests) await timed(request, catalog);
  const before = { ...bytes };
  const times = [];
  for (let i = 0; i < rounds; i += 1) {
    times.push(...(await timed(requests[i % requests.length], catalog)));
  }
  return {
    times,
    wire: (bytes.wire - before.wire) / rounds,
    decoded: (bytes.decoded - before.decoded) / rounds,
  };
}

/** Times requests of so many people at once, each one after the other. */
export async function measureAtOnce(requests, catalog, people, rounds) {
  const before = { ...bytes };
  const times = await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const own = [];
      for (let i = 0; i < rounds; i += 1) {
        own.push(
          ...(await timed(requests[(person + i) % requests.length], catalog)),
        );
      }
      return own;
    }),
  );
  const count = people * rounds;
  return {
    times: times.flat(),
    wire: (bytes.wire - before.wire) / count,
    decoded: (bytes.decoded - before.decoded) / count,
  };
}
