import type { Entity } from '@backstage/catalog-model';
import {
  checkTrainingPlan,
  isFoundationModelEntity,
  TRAINING_METHODS,
  type TrainingPlanCheck,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Compute } from './schema';

/** Fields of the form that decide on memory, as they are while somebody types. */
export interface TrainingFields {
  method?: unknown;
  r?: unknown;
  sequenceLength?: unknown;
  batchSize?: unknown;
}

const number = (value: unknown, fallback: number) =>
  typeof value === 'number' && value > 0 ? value : fallback;

/** Checks the machines against the model and the settings of the form; undefined without a model. */
export function estimateOf(
  model: Entity | undefined,
  fields: TrainingFields,
  compute: Compute,
): TrainingPlanCheck | undefined {
  if (!model || !isFoundationModelEntity(model)) {
    return undefined;
  }
  return checkTrainingPlan({
    model: model.spec,
    method: TRAINING_METHODS.find(item => item === fields.method) ?? 'lora',
    r: number(fields.r, 16),
    sequenceLength: number(fields.sequenceLength, 1024),
    batch: number(fields.batchSize, 1),
    ...compute,
  });
}
