import { CustomErrorBase } from '@backstage/errors';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { KubernetesError } from '../clusters';
import type { KubernetesStatus } from '../clusters/KubernetesError';
import { splitLines } from './splitLines';

/** A change that a watch reports. */
export interface WatchEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK';
  object: KubernetesObject;
}

/** A line of a watch that cannot be read: a change may have been lost. */
export class GarbledEventError extends CustomErrorBase {
  name = 'GarbledEventError' as const;
}

// An object is at most 1.5 MiB in etcd by default; JSON of it may be larger.
const MAX_LINE = 16 * 1024 * 1024;
const TYPES = new Set(['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK']);

/**
 * Reads the events of a watch.
 *
 * @throws KubernetesError for an ERROR event, such as 410 for a version too old
 * @throws GarbledEventError for a line that is no event
 */
export async function* watchEvents(
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<WatchEvent> {
  for await (const line of splitLines(body, MAX_LINE)) {
    if (typeof line !== 'string') {
      throw new GarbledEventError('The API server sent an oversized event');
    }
    if (line.trim() === '') {
      continue;
    }
    yield parseEvent(line);
  }
}

function parseEvent(line: string): WatchEvent {
  let event: { type?: string; object?: unknown };
  try {
    event = JSON.parse(line);
  } catch {
    throw new GarbledEventError('The API server sent an unreadable event');
  }
  if (event?.type === 'ERROR') {
    throw new KubernetesError((event.object ?? {}) as KubernetesStatus);
  }
  if (!event?.object || !TYPES.has(event.type ?? '')) {
    throw new GarbledEventError('The API server sent an unknown event');
  }
  return event as WatchEvent;
}
