import type {
  ModelEvaluation,
  ModelSpeed,
} from '@fmops/backstage-plugin-fmops-models-common';

/**
 * What was measured of a model, to stand beside what its catalog entry says.
 *
 * @public
 */
export interface ModelMeasurements {
  evaluations: ModelEvaluation[];
  speed: ModelSpeed[];
}

/**
 * Knows what was measured of models. The comparison and the ranking of the
 * shortlist take it in where a plugin provides it.
 *
 * @public
 */
export interface ModelMeasurementsApi {
  /**
   * Measurements by entity reference, as far as the user may read them; without
   * an entry for models of which there are none.
   */
  measurementsOf(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, ModelMeasurements>>;
}
