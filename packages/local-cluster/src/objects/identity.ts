import { createHash, randomUUID } from 'node:crypto';

const ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';

/** Where uids and name suffixes come from. */
export interface Identity {
  uid(kind: string, namespace: string | undefined, name: string): string;
  /** Five characters, as `generateName` appends them. */
  suffix(base: string): string;
}

/** Never the same twice. */
export const randomIdentity: Identity = {
  uid: () => randomUUID(),
  suffix: () => toSuffix(randomUUID()),
};

/**
 * The same for the same objects created in the same order, so that a restarted
 * demonstration shows the runs that it showed before, and not a second set.
 */
export function repeatableIdentity(): Identity {
  const counts = new Map<string, number>();
  const next = (base: string) => {
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    return `${base}#${count}`;
  };
  return {
    uid: (...key) => toUuid(next(key.join('/'))),
    suffix: base => toSuffix(next(base)),
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function toSuffix(text: string): string {
  return [...digest(text).subarray(0, 5)]
    .map(byte => ALPHABET[byte % ALPHABET.length])
    .join('');
}

function toUuid(text: string): string {
  const bytes = digest(text).subarray(0, 16);
  bytes[6] = (bytes[6] % 16) + 0x50;
  bytes[8] = (bytes[8] % 64) + 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
