import { setTimeout as delay } from 'node:timers/promises';
import { frame, type EventStream } from '../stream';
import type { Viewer } from './DetailWatch';
import { Wakeup } from './Wakeup';
import type { WorkloadDetailsReader } from './WorkloadDetailsReader';

const COALESCE_MS = 200;

/** Sends the details of a workload, whole at each change, until the stream ends. */
export async function streamDetails(options: {
  details: WorkloadDetailsReader;
  id: { cluster: string; uid: string };
  /** Asked before each frame: a right can be lost. */
  viewer: () => Viewer;
  stream: EventStream;
  signal: AbortSignal;
}): Promise<void> {
  const { details, viewer, stream, signal } = options;
  const { cluster, uid } = options.id;
  const wakeup = new Wakeup();
  const release = details.follow(cluster, uid, () => wakeup.notify());
  signal.addEventListener('abort', () => wakeup.notify(), { once: true });
  let last = '';
  try {
    for (await wakeup.next(); !signal.aborted; await wakeup.next()) {
      const text = frame(
        'details',
        await details.current(cluster, uid, viewer()),
      );
      if (text !== last) {
        last = text;
        stream.write(text);
      }
      await delay(COALESCE_MS, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    release();
  }
}
