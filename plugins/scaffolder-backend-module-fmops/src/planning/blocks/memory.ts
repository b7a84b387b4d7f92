import {
  checkServingPlan,
  checkTrainingPlan,
  type FoundationModelSpec,
  type ServingPlanCheck,
  type TrainingPlanCheck,
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
}

const gib = (value: number) => `${value.toFixed(1)} GiB`;

function planCheck(
  { instanceType, nodes, gpusPerNode }: ComputeRequest,
  memory: MemoryRequest,
  model: FoundationModelSpec,
): ServingPlanCheck | TrainingPlanCheck {
  if (memory.kind === 'training') {
    const machines = {
      instanceType,
      nodes: memory.spread === 'node' ? 1 : nodes,
      gpusPerNode,
    };
    return checkTrainingPlan({ ...memory, ...machines, model });
  }
  const { gpusPerCopy } = memory;
  const machines = gpusPerCopy
    ? { instanceType, nodes: 1, gpusPerNode: gpusPerCopy }
    : { instanceType, nodes, gpusPerNode };
  return checkServingPlan({ ...memory, ...machines, model });
}

/** Judges what is asked for by the memory of the devices. */
export function checkMemory(
  compute: ComputeRequest,
  memory: MemoryRequest,
  model: FoundationModelSpec,
): MemoryCheck {
  const { fits, gpuGiB, perGpuGiB, reasons } = planCheck(
    compute,
    memory,
    model,
  );
  return {
    problems: fits === false ? reasons : [],
    notes: fits === false ? [] : reasons,
    estimate:
      perGpuGiB !== undefined && gpuGiB !== undefined
        ? `${gib(perGpuGiB)} of ${gib(gpuGiB)} per GPU`
        : 'not known',
  };
}
