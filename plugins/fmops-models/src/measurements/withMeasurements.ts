import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import type { ModelMeasurements } from '@fmops/backstage-plugin-fmops-models-react';

/** A model with what was measured of it beside what its entry says. */
export function withMeasurements(
  model: FoundationModelEntity,
  measured: ModelMeasurements | undefined,
): FoundationModelEntity {
  if (!measured) return model;
  const { evaluations = [], speed = [] } = model.spec;
  return {
    ...model,
    spec: {
      ...model.spec,
      evaluations: [...measured.evaluations, ...evaluations],
      speed: [...measured.speed, ...speed],
    },
  };
}
