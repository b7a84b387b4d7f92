import {
  measurementsOf,
  type ResultsApi,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  ModelMeasurements,
  ModelMeasurementsApi,
} from '@fmops/backstage-plugin-fmops-models-react';

/** Newest evaluations of a model that are looked at. */
const LOOKED_AT = 200;

/** Gives the comparison of models what was measured of them. */
export class Measurements implements ModelMeasurementsApi {
  constructor(private readonly results: Pick<ResultsApi, 'list'>) {}

  async measurementsOf(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, ModelMeasurements>> {
    const lists = await Promise.all(
      refs.map(model => this.results.list({ model, limit: LOOKED_AT })),
    );
    return new Map(
      refs.flatMap((ref, index) => {
        const { items } = lists[index];
        return items.length > 0 ? [[ref, measurementsOf(items)] as const] : [];
      }),
    );
  }
}
