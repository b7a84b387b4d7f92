import {
  checkTrainingPlan,
  findInstance,
  runsCudaImages,
  type AcceleratorInstance,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Problem, RunRequest } from './RunRequest';

const MAX_NODES = 64;

function machineObjections(
  { instanceType, nodes, gpusPerNode }: RunRequest['compute'],
  instance: AcceleratorInstance | undefined,
): string[] {
  if (!instance) {
    return [
      `The instance type ${instanceType} is not known. Choose one from the list.`,
    ];
  }
  const { accelerator } = instance;
  const whole = (value: number, max: number) =>
    Number.isInteger(value) && value >= 1 && value <= max;
  return [
    !runsCudaImages(instance) &&
      `The image of this template is built for NVIDIA GPUs and x86 processors, which ${instanceType} does not have. Choose another instance type.`,
    !whole(gpusPerNode, accelerator.count) &&
      `${gpusPerNode} GPUs per node are asked for; ${instanceType} has ${accelerator.count}. Ask for 1 to ${accelerator.count}, or choose a larger instance type.`,
    !whole(nodes, MAX_NODES) &&
      `${nodes} nodes are asked for; 1 to ${MAX_NODES} are possible.`,
  ].filter((message): message is string => Boolean(message));
}

/** What became of checking machines and memory. */
export interface ComputeCheck {
  problems: Problem[];
  /** Memory per GPU, in a sentence; empty when it can't be told. */
  estimate: string;
  /** Why the estimate is tight or missing. */
  notes: string[];
}

/**
 * Checks whether the machines exist and the run fits into their memory. Memory
 * is left out when `model` is: then there are other problems to solve first.
 */
export function checkCompute(
  request: RunRequest,
  model: FoundationModelSpec | undefined,
): ComputeCheck {
  const { compute } = request;
  const objections = machineObjections(
    compute,
    findInstance(compute.instanceType),
  );
  if (objections.length > 0 || !model) {
    return {
      problems: objections.map(message => ({ field: 'compute', message })),
      estimate: '',
      notes: [],
    };
  }
  const check = checkTrainingPlan({
    model,
    method: request.method,
    r: request.r,
    sequenceLength: request.sequenceLength,
    batch: request.batchSize,
    ...compute,
  });
  const estimate =
    check.perGpuGiB !== undefined && check.gpuGiB !== undefined
      ? `${check.perGpuGiB.toFixed(1)} GiB of ${check.gpuGiB.toFixed(
          1,
        )} GiB per GPU`
      : 'not known';
  const refused = check.fits === false;
  return {
    problems: refused
      ? check.reasons.map(message => ({ field: 'compute', message }))
      : [],
    estimate,
    notes: refused ? [] : check.reasons,
  };
}
