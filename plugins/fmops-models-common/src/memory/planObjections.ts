import { activationBytes } from './activations';
import type { AcceleratorInstance } from './instances';
import { loraParameters } from './lora';
import { modelShape } from './ModelShape';
import type { TrainingPlan } from './plan';

/** What speaks against a plan before any memory is counted. */
export interface PlanObjections {
  impossible: string[];
  unknown: string[];
}

interface Rule {
  outcome: keyof PlanObjections;
  applies(plan: TrainingPlan, instance?: AcceleratorInstance): boolean;
  reason(plan: TrainingPlan, instance?: AcceleratorInstance): string;
}

const METHOD_NAMES = { full: 'full fine-tuning', lora: 'LoRA', qlora: 'QLoRA' };

function shapeIsKnown({ model, sequenceLength, batch }: TrainingPlan) {
  const shape = modelShape(model);
  return (
    shape !== undefined &&
    loraParameters(shape, 1) !== undefined &&
    activationBytes(shape, { sequenceLength, batch }, 'full') !== undefined
  );
}

const RULES: readonly Rule[] = [
  {
    outcome: 'unknown',
    applies: (_, instance) => instance === undefined,
    reason: ({ instanceType }) =>
      `The instance type ${instanceType} is not in the table of accelerator instances, so its memory is not known. Choose another one or check the memory yourself.`,
  },
  {
    outcome: 'impossible',
    applies: ({ model }) => model.access === 'proprietary',
    reason: () =>
      'The weights of this model are not published, so it can be tuned by its provider only. Choose a model with open or gated access.',
  },
  {
    outcome: 'impossible',
    applies: ({ model, method }) =>
      model.access !== 'proprietary' &&
      (model.fineTunable === false ||
        (model.fineTuningMethods !== undefined &&
          !model.fineTuningMethods.includes(method))) &&
      !model.unverifiedFields?.includes('fineTuningMethods'),
    reason: ({ model, method }) =>
      `The model does not list ${METHOD_NAMES[method]} as a way to tune it${
        model.fineTuningMethods?.length
          ? `, only ${model.fineTuningMethods.join(', ')}`
          : ''
      }. Choose another method or model.`,
  },
  {
    outcome: 'impossible',
    applies: ({ gpusPerNode }, instance) =>
      instance !== undefined &&
      gpusPerNode !== undefined &&
      gpusPerNode > instance.accelerator.count,
    reason: ({ gpusPerNode, instanceType }, instance) =>
      `${gpusPerNode} devices per node are asked for, and ${instanceType} has ${instance?.accelerator.count}. Ask for fewer or choose a larger instance.`,
  },
  {
    outcome: 'impossible',
    applies: ({ model, sequenceLength }) =>
      model.contextWindow !== undefined && sequenceLength > model.contextWindow,
    reason: ({ model, sequenceLength }) =>
      `Sequences of ${sequenceLength} tokens are longer than the ${model.contextWindow} tokens of the model's context window. Shorten them.`,
  },
  {
    outcome: 'unknown',
    applies: (_, instance) => instance?.accelerator.vendor === 'aws',
    reason: ({ instanceType }) =>
      `Memory on Neuron devices such as those of ${instanceType} depends on the compiler and is not estimated. Try a short run first.`,
  },
  {
    outcome: 'unknown',
    applies: plan => plan.model.access !== 'proprietary' && !shapeIsKnown(plan),
    reason: () =>
      'The size or shape of this model is not in the catalog, so its memory is not estimated. Try a short run first.',
  },
];

/** Says what speaks against a plan, apart from memory. */
export function planObjections(
  plan: TrainingPlan,
  instance: AcceleratorInstance | undefined,
): PlanObjections {
  const objections: PlanObjections = { impossible: [], unknown: [] };
  for (const rule of RULES) {
    if (rule.applies(plan, instance)) {
      objections[rule.outcome].push(rule.reason(plan, instance));
    }
  }
  return objections;
}
