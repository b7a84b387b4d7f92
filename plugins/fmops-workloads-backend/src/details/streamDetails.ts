import { setTimeout as delay } from 'node:timers/promises';
import { frame, type EventStream } from '../stream';
import type { WorkloadDetailsReader } from './WorkloadDetailsReader';

const COALESCE_MS = 200;

/** Sends the details of a workload, whole at each change, until the stream ends. */
export async function streamDetails(options: {
  details: WorkloadDetailsReader;
  id: { cluster: string; uid: string };
  stream: EventStream;
  signal: AbortSignal;
}): Promise<void> {
  const { details, id, stream, signal } = options;
  let wake: () => void = () => {};
  let changed = true;
  const release = details.follow(id.cluster, id.uid, () => {
    changed = true;
    wake();
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  let last = '';
  try {
    while (!signal.aborted) {
      if (changed) {
        changed = false;
        const text = frame(
          'details',
          await details.current(id.cluster, id.uid),
        );
        if (text !== last) {
          last = text;
          stream.write(text);
        }
        await delay(COALESCE_MS, undefined, { signal }).catch(() => undefined);
      } else {
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
    }
  } finally {
    release();
  }
}
