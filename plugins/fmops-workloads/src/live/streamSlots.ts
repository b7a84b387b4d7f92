/**
 * Browsers keep six connections to a host without HTTP/2, over all tabs. Streams
 * get four of them, so that two are left for requests.
 */
const SLOTS = 4;
/** Milliseconds for which a stream may keep its slot while others wait. */
const TURN = 3_000;

const slotName = (slot: number) => `fmops-workloads-stream-${slot}`;

/** What happens while streams share slots. */
export interface SlotOptions {
  /** Ends it for good. */
  signal: AbortSignal;
  /** Whether it has to take turns with others from now on. */
  onShared(shared: boolean): void;
  /** Undefined where the browser has none: outside secure contexts. */
  locks?: LockManager;
}

/**
 * Runs a stream in one of the slots that all tabs of this browser share. While
 * others wait for the slot they take turns: the stream is ended after its turn
 * and run again in its next one.
 *
 * @param run - Opens the stream; ends when the signal that it is given aborts.
 */
export async function inStreamSlot(
  run: (signal: AbortSignal) => Promise<void>,
  options: SlotOptions,
): Promise<void> {
  const { signal, onShared, locks = navigator.locks } = options;
  if (!locks) {
    await run(signal);
    return;
  }
  let turnOver = true;
  while (turnOver && !signal.aborted) {
    const slot = await freeSlot(locks);
    if (slot === undefined) {
      onShared(true);
    }
    const name = slotName(slot ?? Math.floor(Math.random() * SLOTS));
    try {
      turnOver = await locks.request(name, { signal }, () =>
        takeTurn(run, { ...options, locks, name }),
      );
    } catch (error) {
      if (!signal.aborted) {
        throw error;
      }
    }
  }
}

async function freeSlot(locks: LockManager): Promise<number | undefined> {
  const { held = [], pending = [] } = await locks.query();
  const taken = new Set([...held, ...pending].map(({ name }) => name));
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (!taken.has(slotName(slot))) {
      return slot;
    }
  }
  return undefined;
}

/** @returns whether it was ended because others wait */
async function takeTurn(
  run: (signal: AbortSignal) => Promise<void>,
  options: SlotOptions & { locks: LockManager; name: string },
): Promise<boolean> {
  const { locks, name, signal, onShared } = options;
  const turn = new AbortController();
  const end = () => turn.abort();
  signal.addEventListener('abort', end);
  let over = false;
  const timer = setInterval(async () => {
    const { pending = [] } = await locks.query();
    const shared = pending.some(waiting => waiting.name === name);
    onShared(shared);
    if (shared) {
      over = true;
      end();
    }
  }, TURN);
  try {
    await run(turn.signal);
  } finally {
    clearInterval(timer);
    signal.removeEventListener('abort', end);
  }
  return over;
}
