/**
 * The address of the next page in a `Link` header.
 *
 * @throws Error when it leads to another host, which the token must not reach
 *
 * @public
 */
export function nextLink(header: string | null, current: URL): URL | undefined {
  const target = header?.match(/<([^<>]*)>\s*;[^,<]*\brel="?next"?/)?.[1];
  if (!target) {
    return undefined;
  }
  const next = new URL(target, current);
  if (next.origin !== current.origin) {
    throw new Error(
      `${current.origin} names a next page at ${next.origin}, which is not followed`,
    );
  }
  return next;
}
