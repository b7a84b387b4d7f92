/** Longest text that is searched for. */
const MOST = 200;

/** For `search like ? escape '!'`: rows that contain a text, whatever its case. */
export function containing(text: string): string {
  const escaped = text.slice(0, MOST).toLowerCase().replace(/[!%_]/g, '!$&');
  return `%${escaped}%`;
}

/** Text to be searched in; databases take no NUL. */
export function searchable(...texts: (string | undefined)[]): string {
  return texts
    .filter(text => text !== undefined)
    .join('\n')
    .slice(0, 4_000)
    .replaceAll('\0', ' ')
    .toLowerCase();
}
