import type { AcceleratorShare } from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { aWorkload } from '../__testUtils__/workloads';
import { estimateNote, estimateNoteOf } from './estimateNote';
import { costTranslationRef } from './messages';

const t = english(costTranslationRef);
const BOUNDS = t('note.bounds');

const on = (...instances: AcceleratorShare[]) =>
  aWorkload({
    accelerators: { resource: 'nvidia.com/gpu', requested: 8, instances },
  });

it.each([
  [on({ instanceType: 'p5.48xlarge', devices: 8 }), 'On p5.48xlarge.'],
  [on(), BOUNDS],
  [
    on({ instanceType: 'p5.48xlarge', devices: 4 }, { devices: 4 }),
    `On p5.48xlarge. ${BOUNDS}`,
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
  expect(estimateNoteOf(t, workload)).toBe(`${estimateNote(t)} ${text}`);
});
