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

/** What sort keys of numbers below a bound begin with; three significant digits of it count. */
export function prefixesBelow(bound: number): string[] {
  const rounded = Math.round(Number(bound.toPrecision(3)));
  const key = String(rounded).padStart(DIGITS, '0');
  return [...key].flatMap((digit, index) =>
    Array.from(
      { length: Number(digit) },
      (_, lower) => `${key.slice(0, index)}${lower}`,
    ),
  );
}

function below(field: NumberField, bound: number): FilterPredicate {
  return {
    $any: prefixesBelow(bound).map(prefix =>
      where(field.sortField, { $hasPrefix: prefix }),
    ),
  };
}

function split({ classes }: NumberField, bound: number) {
  const at = classes.findIndex(({ upTo }) => bound <= upTo);
  const values = classes.map(({ value }) => value);
  return {
    lower: values.slice(0, at),
    boundary: values[at],
    higher: values.slice(at + 1),
  };
}

/**
 * Up to a number, and what rounds to it. Digits are only looked at in the class
 * that the bound lies in. What is not known is left out.
 */
export function atMost(field: NumberField, max: number): FilterPredicate {
  const bound = max * (1 + TOLERANCE);
  const { lower, boundary } = split(field, bound);
  return {
    $any: [
      where(field.classField, { $in: lower }),
      { $all: [where(field.classField, boundary), below(field, bound)] },
    ],
  };
}

/** From a number on, and what rounds to it, see {@link atMost}. */
export function atLeast(field: NumberField, min: number): FilterPredicate {
  const bound = min * (1 - TOLERANCE);
  const { boundary, higher } = split(field, bound);
  return {
    $any: [
      where(field.classField, { $in: higher }),
      {
        $all: [
          where(field.classField, boundary),
          { $not: below(field, bound) },
        ],
      },
    ],
  };
}
