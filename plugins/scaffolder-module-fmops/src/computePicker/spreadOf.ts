import type { AcceleratorInstance } from '@fmops/backstage-plugin-fmops-models-common';
import type { Compute, ComputeOptions } from './schema';

/** How the work is spread over the machines, in words; empty where nothing is spread. */
export function spreadOf(
  { efaInterfaces }: AcceleratorInstance,
  { nodes, gpusPerNode }: Compute,
  { memory = 'training' }: Pick<ComputeOptions, 'memory'> = {},
): string[] {
  const serving = memory === 'serving';
  const efa =
    efaInterfaces > 0
      ? `EFA, ${efaInterfaces} ${
          efaInterfaces === 1 ? 'interface' : 'interfaces'
        } per node`
      : 'no EFA: nodes talk over the ordinary network';
  return [
    ...(serving && gpusPerNode > 1 ? [`tensor parallel ${gpusPerNode}`] : []),
    ...(serving && nodes > 1 ? [`pipeline parallel ${nodes}`] : []),
    ...(nodes > 1 ? [efa] : []),
  ];
}
