import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import express, { type Response } from 'express';
import { EventStream } from './EventStream';

const TEXT = 'x'.repeat(256 * 1024);

/** Answers one request, of a client who reads nothing, and gives what that gives. */
async function withStuckReader<T>(
  answer: (response: Response) => Promise<T>,
): Promise<T> {
  const server = createServer();
  const result = new Promise<T>((resolve, reject) => {
    const app = express();
    app.get('/', (_, response) => {
      answer(response).then(resolve, reject);
    });
    server.on('request', app);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => {}).pause();
  client.write('GET / HTTP/1.1\r\nHost: portal\r\n\r\n');
  try {
    return await result;
  } finally {
    client.destroy();
    server.closeAllConnections();
    server.close();
  }
}

/** Sends until the reader is gone. */
async function sendAll(stream: EventStream, response: Response) {
  while (!response.closed) await stream.send({ type: 'delta', text: TEXT });
}

it('lets a reader go who has not read for too long', async () => {
  const took = await withStuckReader(async response => {
    const started = performance.now();
    const stop = new AbortController().signal;
    const stream = new EventStream(response, { longest: 300, stop });
    await sendAll(stream, response);
    return performance.now() - started;
  });
  expect(took).toBeGreaterThan(250);
});

it('lets a reader go who does not take the rest of an answer that has ended', async () => {
  const took = await withStuckReader(async response => {
    const started = performance.now();
    const stop = new AbortController().signal;
    const stream = new EventStream(response, { longest: 300, stop });
    // What the connection does not take is held until the reader does.
    for (let i = 0; i < 40; i++) stream.send({ type: 'delta', text: TEXT });
    stream.end();
    await once(response, 'close');
    return performance.now() - started;
  });
  expect(took).toBeGreaterThan(250);
});

it('lets readers go when the backend stops', async () => {
  const took = await withStuckReader(async response => {
    const controller = new AbortController();
    const stream = new EventStream(response, {
      ...{ longest: 60_000, stop: controller.signal },
    });
    const started = performance.now();
    setTimeout(() => controller.abort(), 50);
    await sendAll(stream, response);
    return performance.now() - started;
  });
  expect(took).toBeGreaterThan(900);
});
