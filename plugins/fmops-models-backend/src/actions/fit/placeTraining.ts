import {
  contextObjection,
  estimateTraining,
  memoryVerdict,
  methodObjection,
  modelShape,
  objectionText,
  weightsObjection,
  type AcceleratorInstance,
  type FoundationModelSpec,
  type ModelShape,
  type TrainingMethod,
  type TrainingSettings,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { FitInput } from './fitInput';
import type { Place } from './Place';
import type { Placement } from './Placement';

const SEQUENCE_LENGTH = 2048;

function placeShape(
  shape: ModelShape,
  instance: AcceleratorInstance,
  settings: TrainingSettings,
  nodes: number,
): Placement | undefined {
  const { count, memoryMiB } = instance.accelerator;
  const gpus = nodes * count;
  const estimate = estimateTraining(shape, { ...settings, gpus });
  if (!estimate) return undefined;
  const budgetGiB = memoryMiB / 1024;
  const { usdPerHour } = instance;
  return {
    instance,
    verdict: memoryVerdict(estimate.needGiB, budgetGiB),
    devices: count,
    needGiB: estimate.needGiB,
    budgetGiB,
    usdPerHour: usdPerHour && usdPerHour * nodes,
    parts: {
      model: estimate.modelGiB,
      adapter: estimate.adapterGiB,
      activations: estimate.activationsGiB,
      logits: estimate.logitsGiB,
      communication: estimate.communicationGiB,
      framework: estimate.miscGiB,
    },
  };
}

/** How to place the fine-tuning of a model, on so many instances of a type. */
export function placeTraining(
  spec: FoundationModelSpec,
  method: TrainingMethod,
  { contextTokens, sequences, rank, nodes }: FitInput,
): Place {
  const sequenceLength = contextTokens ?? SEQUENCE_LENGTH;
  const reasons = [
    weightsObjection(spec),
    methodObjection(spec, { method }),
    contextObjection(spec, { sequenceLength }),
  ].flatMap(objection => (objection ? objectionText(objection) : []));
  if (reasons.length > 0) return { reasons };

  const shape = modelShape(spec);
  const settings = { method, sequenceLength, batch: sequences, r: rank };
  if (!shape || !estimateTraining(shape, settings)) {
    return {
      reasons: [
        'Not estimated: training needs the number of parameters, layers, hiddenSize and attentionHeads, and they are not all known.',
      ],
    };
  }
  return {
    reasons: shape.vocabSize
      ? []
      : [
          'At least this much: vocabSize is not known, so logits are not counted.',
        ],
    on: instance => placeShape(shape, instance, settings, nodes),
  };
}
