import { inStreamSlot } from './streamSlots';

type Granted = (lock: Lock) => Promise<unknown>;

/** The exclusive part of the Web Locks API, which jsdom lacks. */
class ExclusiveLocks {
  readonly #held = new Set<string>();
  readonly #waiting: { name: string; go(): void }[] = [];

  async request(
    name: string,
    { signal }: { signal: AbortSignal },
    granted: Granted,
  ) {
    while (this.#held.has(name)) {
      await new Promise<void>((resolve, reject) => {
        this.#waiting.push({ name, go: resolve });
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    }
    this.#held.add(name);
    try {
      return await granted({ name, mode: 'exclusive' });
    } finally {
      this.#held.delete(name);
      const next = this.#waiting.findIndex(waiting => waiting.name === name);
      this.#waiting.splice(next, next < 0 ? 0 : 1).forEach(({ go }) => go());
    }
  }

  async query() {
    return {
      held: [...this.#held].map(name => ({ name })),
      pending: this.#waiting.map(({ name }) => ({ name })),
    };
  }
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>(resolve =>
    signal.addEventListener('abort', () => resolve()),
  );

/** Seven tabs of one browser, each with a stream that never ends by itself. */
function openTabs(count: number) {
  const locks = new ExclusiveLocks() as unknown as LockManager;
  const close = new AbortController();
  const open = new Set<number>();
  const opened = Array<number>(count).fill(0);
  const shared = Array<boolean>(count).fill(false);
  const streams = opened.map((_, tab) =>
    inStreamSlot(
      async turn => {
        open.add(tab);
        opened[tab] += 1;
        await untilAborted(turn);
        open.delete(tab);
      },
      {
        signal: close.signal,
        onShared: now => {
          shared[tab] = now;
        },
        locks,
      },
    ),
  );
  return { close, open, opened, shared, streams };
}

describe('inStreamSlot', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('lets few streams stay open', async () => {
    const tabs = openTabs(3);
    // Those that began in the same instant are apart after their first turn.
    await jest.advanceTimersByTimeAsync(30_000);
    const opened = [...tabs.opened];
    await jest.advanceTimersByTimeAsync(30_000);
    expect(tabs.open.size).toBe(3);
    expect(tabs.opened).toEqual(opened);
    expect(tabs.shared).toEqual([false, false, false]);
    tabs.close.abort();
    await Promise.all(tabs.streams);
    expect(tabs.open.size).toBe(0);
  });

  it('gives each of seven tabs its turns, on four connections', async () => {
    const tabs = openTabs(7);
    let most = 0;
    for (let second = 0; second < 60; second += 1) {
      await jest.advanceTimersByTimeAsync(1_000);
      most = Math.max(most, tabs.open.size);
    }
    expect(most).toBe(4);
    expect(Math.min(...tabs.opened)).toBeGreaterThan(2);
    tabs.close.abort();
    await Promise.all(tabs.streams);
    expect(tabs.open.size).toBe(0);
  });

  it('passes on what the stream fails with, and frees the slot', async () => {
    const locks = new ExclusiveLocks() as unknown as LockManager;
    const options = {
      signal: new AbortController().signal,
      onShared: () => {},
      locks,
    };
    await expect(
      inStreamSlot(async () => {
        throw new Error('Forbidden');
      }, options),
    ).rejects.toThrow('Forbidden');
    expect((await locks.query()).held).toEqual([]);
  });

  it('ends for good when the stream has come to its own end', async () => {
    const run = jest.fn(async () => {});
    await inStreamSlot(run, {
      signal: new AbortController().signal,
      onShared: () => {},
      locks: new ExclusiveLocks() as unknown as LockManager,
    });
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs at once where the browser has no locks', async () => {
    const run = jest.fn(async () => {});
    await inStreamSlot(run, {
      signal: new AbortController().signal,
      onShared: () => {},
    });
    expect(run).toHaveBeenCalledTimes(1);
  });
});
