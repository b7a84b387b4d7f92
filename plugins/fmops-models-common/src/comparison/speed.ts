import type { FoundationModelSpec, ModelSpeed } from '../kinds';
import type { ComparisonCell, ComparisonRow } from './Comparison';
import { row, UNKNOWN } from './cells';
import { activeParameterCount } from './dimensions';

/**
 * Speeds are comparable when metric, unit and machine are the same.
 *
 * @public
 */
export function speedKey({ metric, unit, on = '' }: ModelSpeed): string {
  return [metric, unit, on]
    .map(part => part.toLocaleLowerCase('en-US'))
    .join('|');
}

/**
 * Relative speed in percent of the fastest, estimated: the work for each token
 * grows with the active parameters, on the same hardware. Undefined where
 * their number is not published.
 *
 * @public
 */
export function relativeSpeeds(
  specs: readonly FoundationModelSpec[],
): (number | undefined)[] {
  const counts = specs.map(activeParameterCount);
  const known = counts.filter(count => count !== undefined && count > 0);
  const fewest = Math.min(...(known as number[]));
  return counts.map(count => (count ? (100 * fewest) / count : undefined));
}

function cell(speed: ModelSpeed | undefined): ComparisonCell {
  if (!speed) return UNKNOWN;
  return {
    value: speed.value,
    valueUnit: speed.unit,
    provenance: speed.basis === 'measured' ? 'measured here' : 'published',
    ...(speed.asOf && { note: `as of ${speed.asOf}` }),
  };
}

/** Speeds that somebody took, a row for each way, then the estimate. */
export function speedRows(
  specs: readonly FoundationModelSpec[],
): ComparisonRow[] {
  const ways = new Map(
    specs.flatMap(({ speed = [] }) =>
      speed.map(item => [speedKey(item), item] as const),
    ),
  );
  return [
    ...[...ways].map(([key, { metric, on }]) =>
      row(
        `speed:${key}`,
        'Speed',
        on ? `${metric} on ${on}` : metric,
        'speed',
        specs.map(({ speed = [] }) =>
          cell(speed.find(item => speedKey(item) === key)),
        ),
      ),
    ),
    row(
      'relativeSpeed',
      'Speed',
      'Relative speed',
      'percent of the fastest',
      relativeSpeeds(specs).map(value =>
        value === undefined
          ? UNKNOWN
          : {
              value: Math.round(value),
              provenance: 'estimated' as const,
              note: 'from active parameters, on the same hardware',
            },
      ),
    ),
  ];
}
