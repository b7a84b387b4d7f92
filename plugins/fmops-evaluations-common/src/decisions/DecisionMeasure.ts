import type { Criterion } from '@fmops/backstage-plugin-fmops-models-common';

/**
 * A model, or one version of it, among which somebody chooses.
 *
 * @public
 */
export interface DecisionCandidate {
  /** Stable and unique among the candidates. */
  id: string;
  title: string;
  /** Entity reference of a FoundationModel. */
  ref: string;
  /** Any version where it is left out. */
  version?: string;
}

/**
 * A figure of candidates, taken of each in the same way.
 *
 * @public
 */
export interface DecisionMeasure {
  /** Stable: may stand in links. */
  key: string;
  title: string;
  /** What it tells. */
  criterion: Criterion;
  higherIsBetter: boolean;
  unit?: string;
  /** Whether it was measured, or is reckoned from what is known. */
  basis: 'measured' | 'estimated';
  /** One per candidate; undefined where it was not measured. */
  values: (number | undefined)[];
}
