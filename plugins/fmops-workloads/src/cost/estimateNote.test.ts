import type { AcceleratorShare } from '@fmops/backstage-plugin-fmops-workloads-common';
import { aWorkload } from '../__testUtils__/workloads';
import { BOUNDS_NOTE, ESTIMATE_NOTE, estimateNoteOf } from './estimateNote';

const on = (...instances: AcceleratorShare[]) =>
  aWorkload({
    accelerators: { resource: 'nvidia.com/gpu', requested: 8, instances },
  });

it.each([
  [on({ instanceType: 'p5.48xlarge', devices: 8 }), 'On p5.48xlarge.'],
  [on(), BOUNDS_NOTE],
  [
    on({ instanceType: 'p5.48xlarge', devices: 4 }, { devices: 4 }),
    `On p5.48xlarge. ${BOUNDS_NOTE}`,
  ],
  [
    on(
      { instanceType: 'p5.48xlarge', capacityType: 'spot', devices: 4 },
      { instanceType: 'g6.xlarge', capacityType: 'reserved', devices: 4 },
    ),
    'On g6.xlarge, p5.48xlarge. On reserved and spot capacity: the list price is that of on-demand.',
  ],
  [
    aWorkload({
      accelerators: {
        ...{ resource: 'nvidia.com/gpu', requested: 8 },
        instanceType: 'g6e.xlarge',
      },
    }),
    'On g6e.xlarge.',
  ],
])('%#: says of what the amounts are', (workload, text) => {
  expect(estimateNoteOf(workload)).toBe(`${ESTIMATE_NOTE} ${text}`);
});
