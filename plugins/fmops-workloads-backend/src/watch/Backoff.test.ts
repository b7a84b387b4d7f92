import { setTimeout as delay } from 'node:timers/promises';
import { Backoff } from './Backoff';

jest.mock('node:timers/promises', () => ({
  setTimeout: jest.fn(async () => undefined),
}));

const { signal } = new AbortController();
const waited = () => jest.mocked(delay).mock.calls.map(([ms]) => ms ?? 0);

beforeEach(() => {
  jest.mocked(delay).mockClear();
});

it('waits longer each time, up to its limit, and starts over after a success', async () => {
  const backoff = new Backoff({ baseMs: 100, maxMs: 400 });
  for (let attempt = 0; attempt < 4; attempt++) {
    await backoff.wait(signal);
  }
  backoff.reset();
  await backoff.wait(signal);
  waited().forEach((ms, attempt) => {
    const ceiling = [100, 200, 400, 400, 100][attempt];
    expect(ms).toBeGreaterThanOrEqual(ceiling / 2);
    expect(ms).toBeLessThanOrEqual(ceiling);
  });
});

it.each([
  ['what a server asks for', 7_000, 7_000],
  ['a minute of the hour that a server asks for', 3_600_000, 60_000],
])('waits %s', async (_, asked, expected) => {
  await new Backoff().wait(signal, { atLeast: asked });
  expect(waited()).toEqual([expected]);
});

it('waits no longer than the caller wants, however often it has failed', async () => {
  const backoff = new Backoff({ baseMs: 100, maxMs: 10_000 });
  for (let attempt = 0; attempt < 8; attempt++) {
    await backoff.wait(signal, { atMost: 300 });
  }
  expect(Math.max(...waited())).toBeLessThanOrEqual(300);
  await backoff.wait(signal);
  expect(waited().at(-1)).toBeGreaterThanOrEqual(5_000);
});
