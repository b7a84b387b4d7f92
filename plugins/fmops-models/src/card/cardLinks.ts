import { safeHttpUrl } from '../format/links';

/**
 * The address that a link or image of a card leads to: http(s), relative ones
 * from where the card was read. Undefined for anything else.
 *
 * @param source - address that the card was read from
 */
export function cardLink(
  href: string | undefined,
  source: string | undefined,
): string | undefined {
  if (!href || href.startsWith('#')) return undefined;
  const base = safeHttpUrl(source);
  try {
    return safeHttpUrl(new URL(href, base).href);
  } catch {
    return undefined;
  }
}
