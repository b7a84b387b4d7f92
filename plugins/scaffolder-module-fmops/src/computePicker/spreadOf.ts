import type { AcceleratorInstance } from '@fmops/backstage-plugin-fmops-models-common';
import type { ComputePickerMessages } from './messages';
import type { Compute, ComputeOptions } from './schema';

/** How the work is spread over the machines, in words; empty where nothing is spread. */
export function spreadOf(
  t: ComputePickerMessages,
  { efaInterfaces }: AcceleratorInstance,
  { nodes, gpusPerNode }: Compute,
  { memory = 'training' }: Pick<ComputeOptions, 'memory'> = {},
): string[] {
  const serving = memory === 'serving';
  const efa =
    efaInterfaces > 0
      ? t('spread.efa', { count: efaInterfaces })
      : t('spread.noEfa');
  return [
    ...(serving && gpusPerNode > 1
      ? [t('spread.tensor', { devices: String(gpusPerNode) })]
      : []),
    ...(serving && nodes > 1
      ? [t('spread.pipeline', { nodes: String(nodes) })]
      : []),
    ...(nodes > 1 ? [efa] : []),
  ];
}
