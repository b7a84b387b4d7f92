import type { FoundationModelEntity } from '../kinds';
import type { ComparisonRow } from './Comparison';
import { row } from './cells';
import {
  FACTS_AFTER,
  FACTS_BEFORE,
  type ComparisonDimension,
} from './dimensions';
import { qualityRows } from './quality';
import { SERVING } from './serving';
import { speedRows } from './speed';

/**
 * How many models are compared side by side.
 *
 * @public
 */
export const MAX_COMPARED = 5;

/**
 * Lays models side by side over everything that a choice goes by. Rows of one
 * group are together. A row of which nothing is known of any model stays, but
 * for benchmarks: that nobody has published it is an answer.
 *
 * @public
 */
export function compareModels(
  models: readonly Pick<FoundationModelEntity, 'spec'>[],
): ComparisonRow[] {
  const specs = models.map(({ spec }) => spec);
  const rows = (dimensions: readonly ComparisonDimension[]) =>
    dimensions.map(({ id, group, title, unit, read }) =>
      row(id, group, title, unit, specs.map(read)),
    );
  return [
    ...rows(FACTS_BEFORE),
    ...qualityRows(specs),
    ...speedRows(specs),
    ...rows(SERVING),
    ...rows(FACTS_AFTER),
  ];
}
