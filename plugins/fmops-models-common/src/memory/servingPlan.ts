import type { FoundationModelSpec } from '../kinds';
import { fitsOn } from './fit';
import type { InferenceEstimate } from './inference';
import { findInstance, type AcceleratorInstance } from './instances';
import { modelShape } from './ModelShape';
import type { MemoryVerdict } from './verdict';

/**
 * A server that is to be started, as filled in on a form.
 *
 * @public
 */
export interface ServingPlan {
  model: FoundationModelSpec;
  /** EC2 instance type of the nodes. */
  instanceType: string;
  /** Nodes that share one copy of the model. */
  nodes: number;
  gpusPerNode: number;
  /** Tokens of a request with its answer. */
  contextTokens: number;
  /** Requests at a time. */
  sequences: number;
  /** Of the weights as loaded. Default: as published. */
  dtype?: string;
  /** Share of the memory that the server may take. Default: 0.9. */
  utilization?: number;
}

/**
 * What became of checking a {@link ServingPlan}. An estimate, not a promise.
 *
 * @public
 */
export interface ServingPlanCheck {
  /** Memory that the server needs on each device; left out when it can't be told. */
  perGpuGiB?: number;
  /** Memory of each device that it may take. */
  gpuGiB?: number;
  verdict: MemoryVerdict | 'unknown';
  /** False: do not start this. Undefined: it can't be told. */
  fits?: boolean;
  /** Why it does not fit, is tight or can't be told, each with what to do next. */
  reasons: string[];
  /** What the need is made of. */
  estimate?: InferenceEstimate;
  instance?: AcceleratorInstance;
  /** USD per hour for all nodes, where the price is known. */
  usdPerHour?: number;
}

const gib = (value: number) => `${value.toFixed(1)} GiB`;

/**
 * Checks whether a model can be served from the memory of the devices, spread
 * over all of them by tensor parallelism on a node and by pipeline parallelism
 * over nodes, with the formulas of {@link fitsOn}.
 *
 * @public
 */
export function checkServingPlan(plan: ServingPlan): ServingPlanCheck {
  const { instanceType, nodes, gpusPerNode, model } = plan;
  const instance = findInstance(instanceType);
  if (!instance) {
    return {
      verdict: 'unknown',
      reasons: [
        `The instance type ${instanceType} is not in the table of accelerator instances, so its memory is not known. Choose another one or check the memory yourself.`,
      ],
    };
  }
  const known = {
    instance,
    ...(instance.usdPerHour !== undefined && {
      usdPerHour: instance.usdPerHour * nodes,
    }),
  };
  const { count } = instance.accelerator;
  if (gpusPerNode > count) {
    return {
      ...known,
      verdict: 'does-not-fit',
      fits: false,
      reasons: [
        `${gpusPerNode} devices per node are asked for, and ${instanceType} has ${count}. Ask for fewer or choose a larger instance.`,
      ],
    };
  }
  const shape = modelShape(model);
  const heads = shape?.attentionHeads;
  if (heads !== undefined && heads % gpusPerNode !== 0) {
    return {
      ...known,
      verdict: 'does-not-fit',
      fits: false,
      reasons: [
        `The ${heads} attention heads of this model can't be spread evenly over ${gpusPerNode} devices. Ask for a number that divides them.`,
      ],
    };
  }
  const { contextTokens, sequences, dtype, utilization } = plan;
  // Over nodes the layers are divided as heads are over devices: to memory it is the same.
  const fit =
    shape &&
    fitsOn(
      shape,
      {
        ...instance,
        accelerator: { ...instance.accelerator, count: Infinity },
      },
      {
        ...{ contextTokens, sequences, dtype, utilization },
        tensorParallel: gpusPerNode * nodes,
      },
    );
  if (!fit) {
    return {
      ...known,
      verdict: 'unknown',
      reasons: [
        instance.accelerator.vendor === 'aws'
          ? `Memory on Neuron devices such as those of ${instanceType} depends on the compiler and is not estimated. Try it with few requests first.`
          : 'The size or shape of this model is not in the catalog, so its memory is not estimated. Try it with few requests first.',
      ],
    };
  }
  const { budgetGiB, estimate, verdict } = fit;
  return {
    ...known,
    perGpuGiB: estimate.needGiB,
    gpuGiB: budgetGiB,
    estimate,
    verdict,
    fits: verdict !== 'does-not-fit',
    reasons:
      verdict === 'fits'
        ? []
        : [
            `Serving needs about ${gib(estimate.needGiB)} per device, which ${
              verdict === 'tight' ? 'leaves little of' : 'is more than'
            } the ${gib(
              budgetGiB,
            )} that the server may take. Ask for more or larger devices, a shorter context, or fewer requests at a time.`,
          ],
  };
}
