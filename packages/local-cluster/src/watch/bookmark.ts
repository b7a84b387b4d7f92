import { apiVersionOf, ResourceType } from '../resources/ResourceType';
import { WatchEvent } from './watchEvent';

/** A bookmark: everything up to this version has been sent. */
export function bookmark(
  type: ResourceType,
  resourceVersion: number,
): WatchEvent {
  return {
    type: 'BOOKMARK',
    object: {
      kind: type.kind,
      apiVersion: apiVersionOf(type),
      metadata: {
        resourceVersion: String(resourceVersion),
        creationTimestamp: null,
      },
    },
  };
}

/**
 * Milliseconds to the next bookmark: one each period, and one two seconds
 * before the watch ends, as kube-apiserver does it.
 */
export function nextBookmarkIn(
  nowMs: number,
  endsAtMs: number,
  periodMs: number,
): number {
  const beforeEnd = endsAtMs - 2000 - nowMs;
  return beforeEnd > 0 ? Math.min(periodMs, beforeEnd) : periodMs;
}
