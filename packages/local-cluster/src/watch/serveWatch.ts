import { Response } from 'express';
import { expired } from '../errors/catalogue';
import { Selection } from '../selectors/Selection';
import { ClusterStore } from '../store/ClusterStore';
import { bookmark, nextBookmarkIn } from './bookmark';
import { toWatchEvent, WatchEvent } from './watchEvent';

/** Bytes that may wait for a slow client before its watch ends. */
const MAX_BACKLOG = 16 * 1024 * 1024;

/** How a client watches. */
export interface WatchRequest {
  selection: Selection;
  /** Version to resume from; undefined or 0 begins with all objects as ADDED. */
  resourceVersion?: number;
  bookmarks: boolean;
  timeoutMs: number;
  bookmarkPeriodMs: number;
}

/** Streams changes as lines of JSON until the client leaves or the time is over. */
export function serveWatch(
  store: ClusterStore,
  request: WatchRequest,
  res: Response,
): void {
  const { selection, timeoutMs, bookmarkPeriodMs } = request;
  const endsAt = Date.now() + timeoutMs;
  const timers: NodeJS.Timeout[] = [];
  const send = (event: WatchEvent) => {
    res.write(`${JSON.stringify(event)}\n`);
    if (res.writableLength > MAX_BACKLOG) {
      res.destroy();
    }
  };

  res.writeHead(200, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-cache, private',
  });
  res.flushHeaders();

  const missed = firstEvents(store, request);
  if (!missed) {
    const { oldest } = store.history(selection.type);
    const error = expired(
      `too old resource version: ${request.resourceVersion} (${oldest})`,
    );
    send({ type: 'ERROR', object: error.toStatus() });
    res.end();
    return;
  }
  missed.forEach(send);

  const unsubscribe = store.subscribe(change => {
    if (change.resource.plural !== selection.type.plural) return;
    if (change.resource.group !== selection.type.group) return;
    const event = toWatchEvent(selection, change);
    if (event) {
      send(event);
    }
  });
  const planBookmark = () => {
    const delay = nextBookmarkIn(Date.now(), endsAt, bookmarkPeriodMs);
    timers[0] = setTimeout(() => {
      send(bookmark(selection.type, store.resourceVersion));
      planBookmark();
    }, delay);
  };
  if (request.bookmarks) {
    planBookmark();
  }
  timers[1] = setTimeout(() => res.end(), timeoutMs);
  res.on('close', () => {
    unsubscribe();
    timers.forEach(clearTimeout);
  });
}

function firstEvents(
  store: ClusterStore,
  { selection, resourceVersion }: WatchRequest,
): WatchEvent[] | undefined {
  if (!resourceVersion) {
    return store
      .list(selection.type)
      .filter(object => selection.has(object))
      .map(object => ({ type: 'ADDED', object }));
  }
  return store
    .history(selection.type)
    .since(resourceVersion)
    ?.flatMap(change => toWatchEvent(selection, change) ?? []);
}
