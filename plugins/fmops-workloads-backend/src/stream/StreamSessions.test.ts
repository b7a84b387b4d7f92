import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { until } from '@fmops/test-servers';
import express, { type Response } from 'express';
import type { Server } from 'node:http';
import { StreamSessions, type StreamTimes } from './StreamSessions';

describe('StreamSessions', () => {
  let server: Server;

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });

  /** Opens one stream and resolves with headers and body when it has ended. */
  async function run(options: {
    times?: Partial<StreamTimes>;
    credentials?: BackstageCredentials;
    stillAllowed?: () => Promise<boolean>;
    onOpen?: (sessions: StreamSessions) => void;
  }) {
    const sessions = new StreamSessions({
      logger: mockServices.logger.mock(),
      times: options.times,
    });
    let aborted = false;
    const app = express().get('/', (_, response) => {
      const { stream, signal } = sessions.open({
        response,
        credentials: options.credentials ?? mockCredentials.user(),
        stillAllowed: options.stillAllowed ?? (async () => true),
      });
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      stream.write('event: hello\ndata: {}\n\n');
      options.onOpen?.(sessions);
    });
    server = app.listen(0);
    const { port } = server.address() as AddressInfo;
    const answer = await new Promise<{ headers: object; body: string }>(
      (resolve, reject) => {
        request({ port }, response => {
          let body = '';
          response.on('data', chunk => {
            body += chunk;
          });
          response.on('end', () =>
            resolve({ headers: response.headers, body }),
          );
        })
          .on('error', reject)
          .end();
      },
    );
    return { ...answer, aborted: () => aborted };
  }

  it('tells proxies and compression to leave the stream alone', async () => {
    const { headers } = await run({ onOpen: sessions => sessions.close() });
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
    });
  });

  it('ends before the credentials do, and asks for new ones', async () => {
    const credentials = {
      ...mockCredentials.user(),
      expiresAt: new Date(Date.now() + 1_100),
    };
    const { body, aborted } = await run({
      credentials,
      times: { beforeExpiry: 0 },
    });
    expect(body).toMatch(/event: reauth\ndata: \{\}\n\n$/);
    await until(aborted);
  });

  it.each([
    ['is gone', async () => false],
    [
      'can no longer be checked',
      async () => {
        throw new Error('token expired');
      },
    ],
  ])('ends when the right %s', async (_, stillAllowed) => {
    const { body } = await run({ stillAllowed, times: { recheck: 20 } });
    expect(body).toContain('event: reauth');
  });

  it.each(['right', 'expiry', 'shutdown'])(
    'cuts off an answer that takes long when its time is over: %s',
    async why => {
      const sessions = new StreamSessions({
        logger: mockServices.logger.mock(),
        times: why === 'right' ? { recheck: 10 } : {},
      });
      const credentials = {
        ...mockCredentials.user(),
        ...(why === 'expiry' && { expiresAt: new Date() }),
      };
      let signal: AbortSignal | undefined;
      const app = express().get('/', (_, response) => {
        signal = sessions.guard({
          ...{ response, credentials },
          stillAllowed: async () => why !== 'right',
        });
        response.write('the first lines');
        if (why === 'shutdown') {
          setTimeout(() => sessions.close(), 10);
        }
      });
      server = app.listen(0);
      const { port } = server.address() as AddressInfo;
      const answer = await fetch(`http://localhost:${port}`);
      await expect(answer.text()).rejects.toThrow('terminated');
      await until(() => signal?.aborted);
    },
  );

  it('says something while there is nothing to say', async () => {
    const { body } = await run({
      times: { keepAlive: 10 },
      onOpen: sessions => setTimeout(() => sessions.close(), 60),
    });
    expect(body).toContain(': keep-alive\n\n');
  });

  it('ends all streams at shutdown, and those that come later', async () => {
    const { body } = await run({ onOpen: sessions => sessions.close() });
    expect(body).toBe('event: hello\ndata: {}\n\n');
  });
});

it('costs less than a kilobyte a minute while nothing changes', () => {
  jest.useFakeTimers();
  const write = jest.fn((_: string) => true);
  const response = {
    ...{ write, writeHead: jest.fn(), flushHeaders: jest.fn() },
    ...{ once: jest.fn(), writableLength: 0 },
  };
  const sessions = new StreamSessions({ logger: mockServices.logger.mock() });
  sessions.open({
    response: response as unknown as Response,
    credentials: mockCredentials.user(),
    stillAllowed: async () => true,
  });
  jest.advanceTimersByTime(60_000);
  jest.useRealTimers();

  const bytes = write.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(1_000);
});
