import {
  checkTrainingPlan,
  estimateInference,
  fitsOn,
  modelShape,
  type AcceleratorInstance,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { ComputeRequest, MemoryRequest } from '../PlanRequest';

/** What became of judging memory. */
export interface MemoryCheck {
  /** Why it does not fit, each with what to do. */
  problems: string[];
  /** Why it is tight or can't be told. */
  notes: string[];
  /** Per device, in a sentence; `not known` when it can't be told. */
  estimate: string;
  /** Devices that share one copy of the model. */
  tensorParallel?: number;
}

const gib = (value: number) => `${value.toFixed(1)} GiB`;

/** Judges what is asked for by the memory of the devices. */
export function checkMemory(
  compute: ComputeRequest,
  memory: MemoryRequest,
  model: FoundationModelSpec,
  instance: AcceleratorInstance,
): MemoryCheck {
  return memory.kind === 'training'
    ? trainingMemory(compute, memory, model)
    : servingMemory(compute, memory, model, instance);
}

function trainingMemory(
  { instanceType, nodes, gpusPerNode }: ComputeRequest,
  { kind: _, model: __, ...settings }: MemoryRequest & { kind: 'training' },
  model: FoundationModelSpec,
): MemoryCheck {
  const check = checkTrainingPlan({
    ...settings,
    ...{ model, instanceType, nodes, gpusPerNode },
  });
  const { fits, gpuGiB, perGpuGiB, reasons } = check;
  return {
    problems: fits === false ? reasons : [],
    notes: fits === false ? [] : reasons,
    estimate:
      perGpuGiB !== undefined && gpuGiB !== undefined
        ? `${gib(perGpuGiB)} of ${gib(gpuGiB)} per GPU`
        : 'not known',
  };
}

function servingMemory(
  { gpusPerNode, instanceType }: ComputeRequest,
  memory: MemoryRequest & { kind: 'serving' },
  model: FoundationModelSpec,
  instance: AcceleratorInstance,
): MemoryCheck {
  const { contextTokens, sequences, dtype, utilization } = memory;
  const settings = { contextTokens, sequences, dtype, utilization };
  const shape = modelShape(model);
  const fit =
    shape &&
    fitsOn(shape, instance, { ...settings, tensorParallel: gpusPerNode });
  if (!fit) {
    return {
      problems: [],
      notes: [
        shape && estimateInference(shape, settings)
          ? `Memory on the devices of ${instanceType} is not estimated. Try it with few requests first.`
          : 'The size or shape of this model is not in the catalog, so its memory is not estimated. Try it with few requests first.',
      ],
      estimate: 'not known',
    };
  }
  const { budgetGiB, estimate, verdict, tensorParallel } = fit;
  const sentence = `Serving needs about ${gib(
    estimate.needGiB,
  )} per device, of ${gib(budgetGiB)} that the server may take.`;
  return {
    problems:
      verdict === 'does-not-fit'
        ? [
            `${sentence} Ask for more or larger devices, a shorter context, or fewer requests at a time.`,
          ]
        : [],
    notes: verdict === 'tight' ? [`${sentence} That is tight.`] : [],
    estimate: `${gib(estimate.needGiB)} of ${gib(budgetGiB)} per GPU`,
    tensorParallel,
  };
}
