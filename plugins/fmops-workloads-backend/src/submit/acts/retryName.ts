const ATTEMPT = /-r([1-9]\d{0,3})$/;

/**
 * Name of the next attempt of a run: `tune`, `tune-r2`, `tune-r3`, …, cut where
 * it would be too long.
 *
 * @param limit - longest name, in characters
 */
export function retryName(name: string, limit: number): string {
  const attempt = Number(ATTEMPT.exec(name)?.[1] ?? 1) + 1;
  const suffix = `-r${attempt}`;
  const base = name
    .replace(ATTEMPT, '')
    .slice(0, limit - suffix.length)
    .replace(/(?<!-)-+$/, '');
  return `${base}${suffix}`;
}
