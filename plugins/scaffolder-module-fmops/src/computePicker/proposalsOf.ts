import type { Entity } from '@backstage/catalog-model';
import type { AcceleratorInstance } from '@fmops/backstage-plugin-fmops-models-common';
import { estimateOf, type MemoryFields } from './estimateOf';
import { instancesFor } from './instances';
import type { Compute, ComputeOptions } from './schema';

const PROPOSED = 3;
const NODES = [1, 2, 4, 8];
const DEVICES = [1, 2, 4, 8, 16];

/** Machines that a run fits on. */
export interface Proposal {
  compute: Compute;
  instance: AcceleratorInstance;
  /** For all nodes; unknown where there is no list price. */
  usdPerHour?: number;
}

/**
 * The cheapest machines that the model fits on with room to spare: of each
 * instance type as few devices as will do, more nodes only where one is not
 * enough. Empty where memory can't be told.
 */
export function proposalsOf(
  model: Entity | undefined,
  fields: MemoryFields,
  options: ComputeOptions = {},
): Proposal[] {
  const fitting = (instance: AcceleratorInstance, nodes: number) =>
    DEVICES.filter(count => count <= instance.accelerator.count)
      .map(gpusPerNode => ({
        instanceType: instance.instanceType,
        ...{ nodes, gpusPerNode },
      }))
      .find(
        compute =>
          estimateOf(model, fields, compute, options)?.verdict === 'fits',
      );
  for (const nodes of NODES.filter(
    count => count <= (options.maxNodes ?? 64),
  )) {
    const found: Proposal[] = [];
    for (const instance of instancesFor(options)) {
      const compute = fitting(instance, nodes);
      if (compute) {
        const { usdPerHour } = instance;
        found.push({
          ...{ compute, instance },
          ...(usdPerHour !== undefined && { usdPerHour: usdPerHour * nodes }),
        });
      }
      if (found.length === PROPOSED) {
        break;
      }
    }
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}
