import {
  contextObjection,
  methodObjection,
  objectionText,
  weightsObjection,
  type TuningObjection,
} from '../tuning';
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

type Rule = readonly [
  outcome: keyof PlanObjections,
  /** What is wrong, and what to do; undefined when nothing is. */
  reason: (
    plan: TrainingPlan,
    instance?: AcceleratorInstance,
  ) => string | undefined,
];

const textOf = (objection: TuningObjection | undefined) =>
  objection && objectionText(objection);

function shapeIsKnown({ model, sequenceLength, batch }: TrainingPlan) {
  const shape = modelShape(model);
  return (
    shape !== undefined &&
    loraParameters(shape, 1) !== undefined &&
    activationBytes(shape, { sequenceLength, batch }, 'full') !== undefined
  );
}

const RULES: readonly Rule[] = [
  [
    'unknown',
    ({ instanceType }, instance) =>
      instance === undefined
        ? `The instance type ${instanceType} is not in the table of accelerator instances, so its memory is not known. Choose another one or check the memory yourself.`
        : undefined,
  ],
  ['impossible', ({ model }) => textOf(weightsObjection(model))],
  ['impossible', plan => textOf(methodObjection(plan.model, plan))],
  [
    'impossible',
    ({ gpusPerNode = 0, instanceType }, instance) =>
      instance && gpusPerNode > instance.accelerator.count
        ? `${gpusPerNode} devices per node are asked for, and ${instanceType} has ${instance.accelerator.count}. Ask for fewer or choose a larger instance.`
        : undefined,
  ],
  ['impossible', plan => textOf(contextObjection(plan.model, plan))],
  [
    'unknown',
    ({ instanceType }, instance) =>
      instance?.accelerator.vendor === 'aws'
        ? `Memory on Neuron devices such as those of ${instanceType} depends on the compiler and is not estimated. Try a short run first.`
        : undefined,
  ],
  [
    'unknown',
    plan =>
      plan.model.access !== 'proprietary' && !shapeIsKnown(plan)
        ? 'The size or shape of this model is not in the catalog, so its memory is not estimated. Try a short run first.'
        : undefined,
  ],
];

/** Says what speaks against a plan, apart from memory. */
export function planObjections(
  plan: TrainingPlan,
  instance: AcceleratorInstance | undefined,
): PlanObjections {
  const objections: PlanObjections = { impossible: [], unknown: [] };
  for (const [outcome, reasonOf] of RULES) {
    const reason = reasonOf(plan, instance);
    if (reason) {
      objections[outcome].push(reason);
    }
  }
  return objections;
}
