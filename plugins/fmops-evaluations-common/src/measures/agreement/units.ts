/**
 * What raters have said of one item, in any order of raters: `undefined` or a
 * shorter list where somebody has said nothing.
 *
 * @public
 */
export type Unit<V> = readonly (V | undefined)[];

/** The values that were given. */
export function given<V>(unit: Unit<V>): V[] {
  return unit.filter((value): value is V => value !== undefined);
}

/** All values of some units, each once, in ascending order. */
export function valuesOf<V extends string | number>(
  units: Iterable<Unit<V>>,
): V[] {
  const values = new Set<V>();
  for (const unit of units) {
    for (const value of unit) {
      if (value !== undefined) values.add(value);
    }
  }
  return [...values].sort((a, b) => (a < b ? -1 : 1));
}
