import type { JsonValue } from '@backstage/types';
import { canonicalJson } from './canonicalJson';

/** SHA-256 of a text in UTF-8, as `sha256:` and 64 hex digits. */
export async function textDigest(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  const hex = [...new Uint8Array(hash)].map(byte =>
    byte.toString(16).padStart(2, '0'),
  );
  return `sha256:${hex.join('')}`;
}

/** SHA-256 of the canonical form of JSON data. */
export async function jsonDigest(value: JsonValue): Promise<string> {
  return textDigest(canonicalJson(value));
}
