/** Whether a whole name matches a pattern, where `*` stands for any text. Case does not count. */
export function matchesName(pattern: string, name: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const text = name.toLowerCase();
  const last = parts.length - 1;
  if (last === 0) {
    return text === parts[0];
  }
  let at = parts[0].length;
  if (!text.startsWith(parts[0])) {
    return false;
  }
  for (const part of parts.slice(1, last)) {
    const found = text.indexOf(part, at);
    if (found < 0) {
      return false;
    }
    at = found + part.length;
  }
  return text.length - parts[last].length >= at && text.endsWith(parts[last]);
}
