import type { Entity } from '@backstage/catalog-model';
import {
  checkServingPlan,
  checkTrainingPlan,
  isFoundationModelEntity,
  TRAINING_METHODS,
  type ServingPlanCheck,
  type TrainingPlanCheck,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Compute, ComputeOptions } from './schema';

/** Fields of the form that decide on memory, as they are while somebody types. */
export interface MemoryFields {
  method?: unknown;
  r?: unknown;
  sequenceLength?: unknown;
  batchSize?: unknown;
  contextTokens?: unknown;
  sequences?: unknown;
}

/** What became of judging memory. */
export type MemoryCheck = TrainingPlanCheck | ServingPlanCheck;

const number = (value: unknown, fallback: number) =>
  typeof value === 'number' && value > 0 ? value : fallback;

/** Field of the form that holds the model whose memory is judged; undefined where none is. */
export function modelField({
  memory,
  model = 'baseModel',
}: Pick<ComputeOptions, 'memory' | 'model'> = {}): string | undefined {
  return memory === 'none' ? undefined : model;
}

/** Checks the machines against the model and the settings of the form; undefined without a model. */
export function estimateOf(
  model: Entity | undefined,
  fields: MemoryFields,
  compute: Compute,
  {
    memory = 'training',
    method = fields.method,
    contextTokens = 8192,
  }: Pick<ComputeOptions, 'memory' | 'contextTokens'> & {
    method?: unknown;
  } = {},
): MemoryCheck | undefined {
  if (!model || !isFoundationModelEntity(model) || memory === 'none') {
    return undefined;
  }
  return memory === 'serving'
    ? checkServingPlan({
        model: model.spec,
        contextTokens: number(fields.contextTokens, contextTokens),
        sequences: number(fields.sequences ?? fields.batchSize, 16),
        ...compute,
      })
    : checkTrainingPlan({
        model: model.spec,
        method: TRAINING_METHODS.find(item => item === method) ?? 'lora',
        r: number(fields.r, 16),
        sequenceLength: number(fields.sequenceLength, 1024),
        batch: number(fields.batchSize, 1),
        ...compute,
      });
}
