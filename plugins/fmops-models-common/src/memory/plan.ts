import type { FoundationModelSpec } from '../kinds';
import { findInstance, type AcceleratorInstance } from './instances';
import { modelShape } from './ModelShape';
import { planObjections } from './planObjections';
import {
  estimateTraining,
  type TrainingEstimate,
  type TrainingSettings,
} from './training';
import { memoryVerdict, type MemoryVerdict } from './verdict';

/**
 * What a training run is to be, as filled in on a form.
 *
 * @public
 */
export interface TrainingPlan
  extends Pick<
    TrainingSettings,
    | 'method'
    | 'r'
    | 'sequenceLength'
    | 'sharding'
    | 'recomputation'
    | 'frozenCopies'
  > {
  model: FoundationModelSpec;
  /** Sequences per device and step. */
  batch: number;
  /** EC2 instance type of the nodes. */
  instanceType: string;
  nodes: number;
  /** Default: all devices of the instance. */
  gpusPerNode?: number;
  /** Memory that the framework takes besides, in GiB. Default: 2. */
  miscGiB?: number;
}

/**
 * What became of checking a {@link TrainingPlan}. An estimate, not a promise.
 *
 * @public
 */
export interface TrainingPlanCheck {
  /** Memory that the run needs on each device; left out when it can't be told. */
  perGpuGiB?: number;
  /** Memory that each device has; left out when the instance is not known. */
  gpuGiB?: number;
  verdict: MemoryVerdict | 'unknown';
  /** False: do not start this. Undefined: it can't be told. */
  fits?: boolean;
  /** Why it does not fit, is tight or can't be told, each with what to do next. */
  reasons: string[];
  estimate?: TrainingEstimate;
  instance?: AcceleratorInstance;
  /** USD per hour for all nodes, where the price is known. */
  usdPerHour?: number;
}

const gib = (value: number) => `${value.toFixed(1)} GiB`;

function memoryReasons(
  { needGiB, settings }: TrainingEstimate,
  gpuGiB: number,
  verdict: MemoryVerdict,
): string[] {
  if (verdict === 'fits') {
    return [];
  }
  const advice = [
    settings.recomputation !== 'full' && 'turn on gradient checkpointing',
    settings.batch > 1 && 'lower the batch size per device',
    'shorten the sequences',
    settings.method === 'full' && 'train an adapter with LoRA instead',
    settings.method === 'lora' && 'use QLoRA',
    'choose an instance with larger devices',
  ].filter((item): item is string => Boolean(item));
  const relation =
    verdict === 'tight' ? 'leaves little of the' : 'is more than the';
  return [
    `The run needs about ${gib(needGiB)} per device, which ${relation} ${gib(
      gpuGiB,
    )} that a device has. To make room, ${advice.slice(0, -1).join(', ')} or ${
      advice[advice.length - 1]
    }.`,
  ];
}

/**
 * Checks whether a training run fits into the memory of its devices, with the
 * formulas of {@link estimateTraining}, and whether model and instance are made
 * for it at all.
 *
 * @public
 */
export function checkTrainingPlan(plan: TrainingPlan): TrainingPlanCheck {
  const instance = findInstance(plan.instanceType);
  const objections = planObjections(plan, instance);
  if (!instance) {
    return { verdict: 'unknown', reasons: objections.unknown };
  }
  const gpuGiB = instance.accelerator.memoryMiB / 1024;
  const gpusPerNode = plan.gpusPerNode ?? instance.accelerator.count;
  const shape = modelShape(plan.model);
  const estimate =
    shape &&
    estimateTraining(shape, {
      method: plan.method,
      sequenceLength: plan.sequenceLength,
      batch: plan.batch,
      gpus: plan.nodes * gpusPerNode,
      ...(plan.r !== undefined && { r: plan.r }),
      ...(plan.sharding && { sharding: plan.sharding }),
      ...(plan.recomputation && { recomputation: plan.recomputation }),
      ...(plan.frozenCopies && { frozenCopies: plan.frozenCopies }),
      ...(plan.miscGiB !== undefined && { miscGiB: plan.miscGiB }),
    });
  const known = {
    gpuGiB,
    instance,
    ...(estimate && { perGpuGiB: estimate.needGiB, estimate }),
    ...(instance.usdPerHour !== undefined && {
      usdPerHour: instance.usdPerHour * plan.nodes,
    }),
  };
  if (objections.impossible.length > 0) {
    return {
      ...known,
      verdict: 'does-not-fit',
      fits: false,
      reasons: objections.impossible,
    };
  }
  if (!estimate || objections.unknown.length > 0) {
    return { ...known, verdict: 'unknown', reasons: objections.unknown };
  }
  const verdict = memoryVerdict(estimate.needGiB, gpuGiB);
  return {
    ...known,
    verdict,
    fits: verdict !== 'does-not-fit',
    reasons: memoryReasons(estimate, gpuGiB, verdict),
  };
}
