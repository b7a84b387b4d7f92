import { KubeObject } from '../objects/KubeObject';
import { Selection } from '../selectors/Selection';
import { Change } from '../store/Change';

/** A line of a watch. */
export interface WatchEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  object: unknown;
}

/**
 * What a watch with selectors shows of a change: an object that begins to match
 * is ADDED, one that no longer matches is DELETED as it last matched.
 */
export function toWatchEvent(
  selection: Selection,
  change: Change,
): WatchEvent | undefined {
  const { object, previous, type } = change;
  const was = selection.has(previous);
  const is = type !== 'DELETED' && selection.has(object);
  if (is) {
    return { type: was ? 'MODIFIED' : 'ADDED', object };
  }
  if (was) {
    return { type: 'DELETED', object: atVersion(previous, change) };
  }
  return undefined;
}

function atVersion(object: KubeObject, { resourceVersion }: Change) {
  return {
    ...object,
    metadata: { ...object.metadata, resourceVersion: String(resourceVersion) },
  };
}
