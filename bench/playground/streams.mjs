import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ENDPOINT, MODEL_PORT, PORTAL_URL } from './scene.mjs';

const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity });
const messages = [{ role: 'user', content: 'What is a token?' }];

/** Ways to the model: directly, and through the portal. */
export const ways = {
  direct: {
    url: `http://127.0.0.1:${MODEL_PORT}/v1/chat/completions`,
    body: { model: 'bench', messages, stream: true },
    first: '"content":" token"',
    end: '[DONE]',
  },
  portal: {
    url: `${PORTAL_URL}/api/fmops-evaluations/v1/playground/answers`,
    body: { endpoint: ENDPOINT, mode: 'chat', messages },
    first: 'event: delta',
    end: 'event: end',
  },
};

/** Opens a stream; resolves as its body begins. */
export function open({ url, body }, token) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-encoding': 'gzip',
          ...(token && { authorization: `Bearer ${token}` }),
        },
      },
      resolve,
    );
    request.on('error', reject);
    request.end(JSON.stringify(body));
  });
}

/** Reads one answer; resolves with the milliseconds to its first piece. */
async function ask(way, token) {
  const begin = performance.now();
  const response = await open(way, token);
  response.setEncoding('utf8');
  let first;
  let text = '';
  for await (const part of response) {
    text = text.slice(-2000) + part;
    if (first === undefined && text.includes(way.first)) {
      first = performance.now() - begin;
    }
  }
  if (first === undefined || !text.includes(way.end)) {
    throw new Error(`Status ${response.statusCode}: ${text.slice(-500)}`);
  }
  return first;
}

/**
 * Keeps so many streams open for a while: as one ends, the next begins. They
 * begin one after the other, as people do.
 *
 * @returns {Promise<number[]>} milliseconds to the first piece of each
 */
export async function keepOpen(way, { streams, seconds, token }) {
  const firsts = [];
  const deadline = performance.now() + seconds * 1000;
  // The time of one answer, so that they are spread over it
  const spread = 5_000 / streams;
  await Promise.all(
    Array.from({ length: streams }, async (_, index) => {
      await wait(index * spread);
      while (performance.now() < deadline) {
        const before = performance.now();
        const first = await ask(way, token);
        // What began while others were still to come is no measure
        if (before > deadline - (seconds - 5) * 1000) firsts.push(first);
      }
    }),
  );
  return firsts;
}
