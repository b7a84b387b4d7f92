import type { NumberClass } from '@fmops/backstage-plugin-fmops-models-common';
import { where, type FilterPredicate } from './FilterPredicate';

/** Digits of the sort keys of numbers, see `numberSortKey`. */
const DIGITS = 18;

/**
 * Names round: a model that people call 8 B has 8.03 × 10⁹ parameters, and
 * 128 k are 131,072 tokens to some and 128,000 to others.
 */
const TOLERANCE = 0.05;

/** A number of models that the catalog keeps as text: a class, and a sort key of digits. */
export interface NumberField {
  classField: string;
  classes: readonly NumberClass[];
  sortField: string;
}

/**
 * What sort keys begin with of numbers below a bound, of which two significant
 * digits count. Prefixes of numbers up to `above` alone are left out: each one
 * costs the catalog time.
 */
export function prefixesBelow(bound: number, above = -1): string[] {
  const rounded = Math.round(Number(bound.toPrecision(2)));
  const key = String(rounded).padStart(DIGITS, '0');
  return [...key]
    .flatMap((digit, index) =>
      Array.from(
        { length: Number(digit) },
        (_, lower) => `${key.slice(0, index)}${lower}`,
      ),
    )
    .filter(prefix => Number(prefix.padEnd(DIGITS, '9')) > above);
}

function split({ classes, sortField }: NumberField, bound: number) {
  const at = classes.findIndex(({ upTo }) => bound <= upTo);
  const values = classes.map(({ value }) => value);
  const below: FilterPredicate = {
    $any: prefixesBelow(bound, classes[at - 1]?.upTo).map(prefix =>
      where(sortField, { $hasPrefix: prefix }),
    ),
  };
  return {
    lower: values.slice(0, at),
    boundary: values[at],
    /** Holds within the class of the boundary. */
    below,
    higher: values.slice(at + 1),
  };
}

/**
 * Up to a number, and what rounds to it. Digits are only looked at in the class
 * that the bound lies in. What is not known is left out.
 */
export function atMost(field: NumberField, max: number): FilterPredicate {
  const bound = max * (1 + TOLERANCE);
  const { lower, boundary, below } = split(field, bound);
  return {
    $any: [
      where(field.classField, { $in: lower }),
      { $all: [where(field.classField, boundary), below] },
    ],
  };
}

/** From a number on, and what rounds to it, see {@link atMost}. */
export function atLeast(field: NumberField, min: number): FilterPredicate {
  const bound = min * (1 - TOLERANCE);
  const { boundary, below, higher } = split(field, bound);
  return {
    $any: [
      where(field.classField, { $in: higher }),
      {
        $all: [where(field.classField, boundary), { $not: below }],
      },
    ],
  };
}
