import type { JsonObject } from '@backstage/types';
import { jsonDigest } from './digest';
import {
  HISTORY_ROOT,
  type HistoryEntry,
  type HistoryHead,
  type HistoryPayload,
} from './HistoryEntry';

/**
 * What is wrong with a history.
 *
 * @public
 */
export interface HistoryFault {
  seq: number;
  /** In a sentence. */
  message: string;
}

/**
 * Whether a history is what was once written.
 *
 * @public
 */
export interface HistoryVerification {
  intact: boolean;
  /** Entries that were looked at. */
  entries: number;
  /** Entries whose content is withheld: linked, but not compared with their digest. */
  withheld: number;
  /** Where it ends; left out where it is empty. */
  head?: HistoryHead;
  /** The first ones; at most 20. */
  faults: HistoryFault[];
}

const FAULTS = 20;

/**
 * The hash of a link.
 *
 * @public
 */
export async function entryHash(
  link: Pick<HistoryEntry, 'seq' | 'previous' | 'payloadDigest'>,
): Promise<string> {
  return jsonDigest({
    seq: link.seq,
    previous: link.previous,
    payloadDigest: link.payloadDigest,
  });
}

/**
 * The digest of what an entry tells.
 *
 * @public
 */
export async function payloadDigest(payload: HistoryPayload): Promise<string> {
  return jsonDigest({ ...payload } as JsonObject);
}

/**
 * Whether a history is whole: each entry follows the one before, and none was
 * changed. A history that was cut off at its end, or written anew from its
 * beginning, is whole in itself: it shows by heads that were noted elsewhere,
 * as in evidence bundles and audit events.
 *
 * @param entries - from the first, in order
 * @param knownHeads - heads of the same model that were noted at other times
 *
 * @public
 */
export async function verifyHistory(
  entries: readonly HistoryEntry[],
  knownHeads: readonly HistoryHead[] = [],
): Promise<HistoryVerification> {
  const faults: HistoryFault[] = [];
  let previous = HISTORY_ROOT;
  for (const [index, entry] of entries.entries()) {
    for (const message of await faultsOf(entry, index + 1, previous)) {
      faults.push({ seq: index + 1, message });
    }
    previous = entry.hash;
  }
  for (const { seq, hash } of knownHeads) {
    const found = entries[seq - 1];
    if (!found) {
      faults.push({
        seq,
        message: `Entry ${seq} is missing: it was there when its hash was noted.`,
      });
    } else if (found.hash !== hash) {
      faults.push({
        seq,
        message: `Entry ${seq} is not the one whose hash was noted.`,
      });
    }
  }
  const last = entries.at(-1);
  return {
    intact: faults.length === 0,
    entries: entries.length,
    withheld: entries.filter(({ payload }) => !payload).length,
    ...(last && { head: { seq: last.seq, hash: last.hash } }),
    faults: faults.slice(0, FAULTS),
  };
}

async function faultsOf(
  entry: HistoryEntry,
  seq: number,
  previous: string,
): Promise<string[]> {
  const found: string[] = [];
  if (entry.seq !== seq) {
    found.push(`Entry ${entry.seq} stands where entry ${seq} should be.`);
  }
  if (entry.previous !== previous) {
    found.push(`Entry ${seq} does not follow the entry before it.`);
  }
  if (
    entry.payload &&
    (await payloadDigest(entry.payload)) !== entry.payloadDigest
  ) {
    found.push(`What entry ${seq} tells was changed.`);
  }
  if ((await entryHash(entry)) !== entry.hash) {
    found.push(`Entry ${seq} does not have its own hash.`);
  }
  return found;
}
