import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { aWorkload } from '../__testUtils__/workloads';
import { runsTranslationRef } from './messages';
import { describeAccelerators, describeReplicas } from './resources';

const t = english(runsTranslationRef);

const replicas: [Partial<Workload>, string | undefined][] = [
  [{}, undefined],
  [{ replicas: { unit: 'pod', desired: 2, ready: 1 } }, '1 of 2 pods ready'],
  [{ replicas: { unit: 'job', desired: 1, active: 1 } }, '1 of 1 job active'],
  [{ replicas: { unit: 'worker', desired: 4 } }, '4 workers'],
  [{ replicas: { unit: 'pod', ready: 3 } }, '3 pods ready'],
  [{ replicas: { unit: 'pod' } }, undefined],
  [
    { replicas: { unit: 'pod', desired: 2, ready: 1, failed: 1 } },
    '1 of 2 pods ready, 1 failed',
  ],
  [
    {
      state: 'Succeeded',
      replicas: { unit: 'pod', desired: 2, ready: 0, succeeded: 2 },
    },
    '2 of 2 pods done',
  ],
];

const accelerators: [Workload['accelerators'], string | undefined][] = [
  [undefined, undefined],
  [{ resource: 'nvidia.com/gpu', requested: 0 }, undefined],
  [{ resource: 'nvidia.com/gpu', requested: 1 }, '1 GPU'],
  [{ resource: 'nvidia.com/gpu', requested: 8 }, '8 GPUs'],
  [{ resource: 'nvidia.com/gpu', requested: 8, held: 8 }, '8 GPUs'],
  [{ resource: 'nvidia.com/gpu', requested: 8, held: 0 }, '8 GPUs, 0 held'],
  [
    { resource: 'nvidia.com/mig-1g.5gb', requested: 2 },
    '2 × nvidia.com/mig-1g.5gb',
  ],
];

it.each(replicas)('describeReplicas(%j) is %p', (workload, text) => {
  expect(describeReplicas(t, aWorkload(workload))).toBe(text);
});

it.each(accelerators)('describeAccelerators(%j) is %p', (given, text) => {
  expect(describeAccelerators(t, aWorkload({ accelerators: given }))).toBe(
    text,
  );
});

it('does not speak of what an ended run no longer holds', () => {
  const ended = aWorkload({
    state: 'Succeeded',
    accelerators: { resource: 'nvidia.com/gpu', requested: 8, held: 0 },
  });
  expect(describeAccelerators(t, ended)).toBe('8 GPUs');
});
