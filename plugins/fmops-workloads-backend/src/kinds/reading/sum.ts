/** Sum of what a list or a map has; missing counts are zero, as Kubernetes leaves them out. */
export function sum<T>(
  items: readonly T[] | Record<string, T> | undefined,
  count: (item: T) => number | undefined,
): number {
  return Object.values(items ?? {}).reduce(
    (total, item) => total + (count(item) ?? 0),
    0,
  );
}
