import type { InstanceCapacity } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Nodes in words, such as `2 of 3 ready, 2 reserved, us-west-2c, EFA`. */
export function describeNodes({
  total,
  ready,
  bought,
  zones,
  efa,
}: NonNullable<InstanceCapacity['nodes']>): string {
  return [
    ready === total ? `${total} ready` : `${ready} of ${total} ready`,
    ...Object.entries(bought).map(([type, count]) => `${count} ${type}`),
    ...zones,
    ...(efa ? ['EFA'] : []),
  ].join(', ');
}
