/**
 * The address if it is http(s), else undefined: what the catalog holds is not
 * trusted, and a `javascript:` link must never become clickable.
 */
export function safeHttpUrl(
  url: string | null | undefined,
): string | undefined {
  if (!url) return undefined;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
