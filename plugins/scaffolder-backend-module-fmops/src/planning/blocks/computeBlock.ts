import {
  findInstance,
  runsCudaImages,
  type AcceleratorInstance,
} from '@fmops/backstage-plugin-fmops-models-common';
import { refused, type Checked } from '../Checked';
import type { PlannedCompute } from '../Plan';
import type { ComputeRequest } from '../PlanRequest';
import { checkMemory } from './memory';
import type { CheckedModel } from './modelBlock';
import { computeDtype, nodeResources } from './nodeResources';
import { parallelProblems } from './parallelism';

const MAX_NODES = 64;

const IMAGES: Record<
  NonNullable<ComputeRequest['runs']>,
  { what: string; runOn(instance: AcceleratorInstance): boolean }
> = {
  cuda: {
    what: 'NVIDIA GPUs and x86 processors',
    runOn: runsCudaImages,
  },
  neuron: {
    what: 'AWS Trainium and Inferentia',
    runOn: ({ accelerator }) => accelerator.vendor === 'aws',
  },
  trainium: {
    what: 'AWS Trainium',
    runOn: ({ accelerator }) => accelerator.name.startsWith('trainium'),
  },
};

function isWhole(value: number, max: number) {
  return Number.isInteger(value) && value >= 1 && value <= max;
}

function machineObjections(
  { instanceType, nodes, gpusPerNode, runs = 'cuda' }: ComputeRequest,
  instance: AcceleratorInstance,
): string[] {
  const { accelerator } = instance;
  const image = IMAGES[runs];
  return [
    !image.runOn(instance) &&
      `The image of this template is built for ${image.what}, which ${instanceType} does not have. Choose another instance type.`,
    !isWhole(gpusPerNode, accelerator.count) &&
      `${gpusPerNode} GPUs per node are asked for; ${instanceType} has ${accelerator.count}. Ask for 1 to ${accelerator.count}, or choose a larger instance type.`,
    !isWhole(nodes, MAX_NODES) &&
      `${nodes} nodes are asked for; 1 to ${MAX_NODES} are possible.`,
  ].filter((message): message is string => Boolean(message));
}

/**
 * Checks whether the machines exist and what is asked for fits into their
 * memory. Memory is left out when `models` lacks the model that it is asked
 * for: then there are other problems to solve first.
 */
export function checkCompute(
  request: ComputeRequest | undefined,
  models: Record<string, Pick<CheckedModel, 'entity'>>,
): Checked<PlannedCompute> {
  if (!request) {
    return { problems: [] };
  }
  const { instanceType, nodes, gpusPerNode, memory } = request;
  const instance = findInstance(instanceType);
  if (!instance) {
    return refused(
      'compute',
      `The instance type ${instanceType} is not known. Choose one from the list.`,
    );
  }
  const objections = machineObjections(request, instance);
  if (objections.length > 0) {
    return refused('compute', ...objections);
  }
  const parallel = parallelProblems(request);
  if (parallel.length > 0) {
    return { problems: parallel };
  }
  const judged = [memory ?? []].flat().flatMap(item => {
    const model = models[item.model]?.entity.spec;
    return model ? checkMemory(request, item, model) : [];
  });
  const problems = judged.flatMap(item => item.problems);
  if (problems.length > 0) {
    return refused('compute', ...problems);
  }
  return {
    value: {
      instanceType,
      nodes,
      gpusPerNode,
      gpuResource: instance.resource,
      ...nodeResources(instance, gpusPerNode),
      efa: nodes > 1 ? instance.efaInterfaces : 0,
      dtype: computeDtype(instance),
      estimate: judged.map(({ estimate }) => estimate).join(', then '),
    },
    problems: [],
    notes: judged.flatMap(({ notes }) => notes),
  };
}
