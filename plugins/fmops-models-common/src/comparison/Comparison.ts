/**
 * Where a value comes from.
 *
 * @public
 */
export type Provenance = 'published' | 'measured here' | 'estimated';

/**
 * What a value is in; it says how to write it.
 *
 * @public
 */
export type ComparisonUnit =
  | 'text'
  | 'languages'
  | 'date'
  | 'parameters'
  | 'tokens'
  | 'score'
  | 'percent of the fastest'
  | 'GiB'
  | 'USD per hour'
  | 'per million tokens'
  | 'speed';

/**
 * One value of one model. Without `value` it is unknown, never 0 or no.
 *
 * @public
 */
export interface ComparisonCell {
  value?: string | number | readonly string[];
  provenance?: Provenance;
  /** ISO 4217, of a price; or the unit of a speed. */
  valueUnit?: string;
  /** What to know about the value, such as its date or that it is not verified. */
  note?: string;
}

/**
 * One dimension over all models.
 *
 * @public
 */
export interface ComparisonRow {
  /** Stable within a comparison. */
  id: string;
  group: string;
  title: string;
  unit: ComparisonUnit;
  /** One per model, in their order. */
  cells: ComparisonCell[];
  /** Whether two known values differ. What is unknown differs from nothing. */
  differs: boolean;
}
