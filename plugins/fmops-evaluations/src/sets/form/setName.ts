const MOST = 63;

/** A name for addresses, from a title. */
export function setName(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|(?<!-)-+$/g, '');
}
