import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { aWorkload } from '../__testUtils__/workloads';
import { runsTranslationRef } from '../runs/messages';
import { countAccelerators } from '../runs/resources';
import { describeAsked } from './describeAsked';
import { endpointTranslationRef } from './messages';

const t = english(endpointTranslationRef);
const runs = english(runsTranslationRef);
const words = {
  countAccelerators: (count: number, resource: string) =>
    countAccelerators(runs, count, resource),
};

const gpus = (requested: number, held?: number) => ({
  resource: 'nvidia.com/gpu',
  requested,
  held,
});

it.each<[Workload['accelerators'], string | undefined]>([
  [undefined, undefined],
  [gpus(0), undefined],
  [gpus(2, 1), '2 GPUs asked for, 1 held'],
  [gpus(1, 0), '1 GPU asked for, 0 held'],
  // Not told is not none.
  [gpus(1), '1 GPU asked for, held: not told'],
])('%j is %p', (accelerators, text) => {
  expect(describeAsked(t, words, aWorkload({ accelerators }))).toBe(text);
});
