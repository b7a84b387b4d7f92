import type { JsonValue } from '@backstage/types';

const LONE_SURROGATE =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function canonicalString(value: string): string {
  if (LONE_SURROGATE.test(value)) {
    throw new TypeError('A lone surrogate has no canonical form');
  }
  return JSON.stringify(value);
}

/**
 * The canonical form of JSON data, by RFC 8785 (JSON Canonicalization Scheme):
 * no white space, members sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them. Members that are `undefined` are left out.
 *
 * @throws TypeError for what has no such form: NaN, infinity, lone surrogates
 *
 * @public
 */
export function canonicalJson(value: JsonValue | undefined): string {
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`${value} has no canonical form`);
  }
  if (Array.isArray(value)) {
    return `[${value.map(item => canonicalJson(item)).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, member]) => `${canonicalString(name)}:${canonicalJson(member)}`,
      );
    return `{${members.join(',')}}`;
  }
  if (value === undefined) {
    throw new TypeError('undefined has no canonical form');
  }
  return JSON.stringify(value);
}
