import type { InstanceCapacity } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { CapacityMessages } from './messages';

/** Nodes in words, such as `2 of 3 ready, 2 reserved, us-west-2c, EFA`. */
export function describeNodes(
  t: CapacityMessages,
  nodes: NonNullable<InstanceCapacity['nodes']>,
): string {
  const { bought, zones, efa } = nodes;
  const [total, ready] = [String(nodes.total), String(nodes.ready)];
  return [
    ready === total
      ? t('nodes.allReady', { total })
      : t('nodes.someReady', { ready, total }),
    ...Object.entries(bought).map(([type, count]) => `${count} ${type}`),
    ...zones,
    ...(efa ? ['EFA'] : []),
  ].join(', ');
}
