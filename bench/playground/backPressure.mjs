import { setTimeout as wait } from 'node:timers/promises';
import { MODEL_PORT } from './scene.mjs';
import { open, ways } from './streams.mjs';

const STREAMS = 20;
const SECONDS = 10;

async function flooded() {
  const response = await fetch(`http://127.0.0.1:${MODEL_PORT}/flooded`);
  return Number(await response.text());
}

/**
 * Readers who take nothing, of an endpoint that sends as fast as it can.
 *
 * @returns what the endpoint got rid of, and what the memory of the backend grew
 *   by, for all of them, in bytes
 */
export async function measureBackPressure({ token, usage }) {
  const before = usage.rss;
  const readers = await Promise.all(
    Array.from({ length: STREAMS }, async () => {
      const response = await open(
        {
          ...ways.portal,
          body: {
            ...ways.portal.body,
            messages: [{ role: 'user', content: 'flood' }],
          },
        },
        token,
      );
      response.pause();
      return response;
    }),
  );
  await wait((SECONDS * 1000) / 2);
  const half = await flooded();
  await wait((SECONDS * 1000) / 2);
  const taken = await flooded();
  const grown = usage.rss - before;
  readers.forEach(response => response.destroy());
  return { streams: STREAMS, seconds: SECONDS, half, taken, grown };
}
