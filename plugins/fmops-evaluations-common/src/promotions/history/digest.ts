import type { JsonValue } from '@backstage/types';
import { canonicalJson } from './canonicalJson';

/**
 * SHA-256 of a text in UTF-8, as `sha256:` and 64 hex digits.
 *
 * @throws Error in a page that was not loaded over HTTPS, where browsers have no digests
 *
 * @public
 */
export async function textDigest(text: string): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (!subtle) {
    throw new Error('Browsers compute digests in pages over HTTPS only');
  }
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = [...new Uint8Array(hash)].map(byte =>
    byte.toString(16).padStart(2, '0'),
  );
  return `sha256:${hex.join('')}`;
}

/**
 * SHA-256 of the canonical form of JSON data.
 *
 * @public
 */
export async function jsonDigest(value: JsonValue): Promise<string> {
  return textDigest(canonicalJson(value));
}
