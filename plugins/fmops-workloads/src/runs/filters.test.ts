import type { WorkloadState } from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { aWorkload } from '../__testUtils__/workloads';
import { lineageTranslationRef } from '../lineage/messages';
import { stageTitle } from '../lineage/stageTitle';
import { statesTranslationRef } from '../states/messages';
import { presentState } from '../states/presentation';
import {
  applyFilters,
  endpointFilters,
  filterOptions,
  runFilters,
} from './filters';

const runs = [
  aWorkload({
    ref: { name: 'a' },
    state: 'Running',
    queue: { localQueue: 'gpu' },
    accelerators: { resource: 'nvidia.com/gpu', requested: 8 },
  }),
  aWorkload({
    ref: { name: 'b', namespace: 'team-vision' },
    state: 'Failed',
    lineage: { stage: 'evaluation' },
  }),
  aWorkload({ ref: { name: 'c', namespace: 'team-vision' }, state: 'Running' }),
];
const VISION = 'group:default/vision-team';
const lineage = english(lineageTranslationRef);
const states = english(statesTranslationRef);
const WORDS = {
  presentState: (state: WorkloadState) => presentState(states, state),
  stageTitle: (stage: string) => stageTitle(lineage, stage),
};
const FILTERS = runFilters(
  ({ ref }) => (ref.namespace === 'team-vision' ? VISION : undefined),
  WORDS,
);
const [STATE, , NAMESPACE, STAGE, OWNER, QUEUE, ACCELERATORS] = FILTERS;
const url = (query: string) => new URLSearchParams(query);

describe('applyFilters', () => {
  it.each([
    ['', ['a', 'b', 'c']],
    ['state=Running', ['a', 'c']],
    ['state=Running&namespace=team-vision', ['c']],
    ['stage=evaluation', ['b']],
    ['state=&unknown=1', ['a', 'b', 'c']],
    ['cluster=elsewhere', []],
    ['owner=group:default/vision-team&state=Failed', ['b']],
    ['queue=gpu', ['a']],
    ['accelerators=nvidia.com/gpu', ['a']],
  ])('%p leaves %j', (query, names) => {
    expect(
      applyFilters(FILTERS, runs, url(query)).map(w => w.ref.name),
    ).toEqual(names);
  });
});

describe('filterOptions', () => {
  it('counts what each value would leave, what needs people first', () => {
    expect(filterOptions(FILTERS, STATE, runs, url('state=Running'))).toEqual([
      { value: 'Failed', text: 'Failed', count: 1 },
      { value: 'Running', text: 'Running', count: 2 },
    ]);
  });

  it('counts under the other filters', () => {
    expect(
      filterOptions(FILTERS, NAMESPACE, runs, url('state=Failed')),
    ).toEqual([{ value: 'team-vision', text: 'team-vision', count: 1 }]);
  });

  it('keeps the chosen value where it leaves nothing', () => {
    expect(filterOptions(FILTERS, STAGE, runs, url('stage=alignment'))).toEqual(
      [
        { value: 'alignment', text: 'Alignment', count: 0 },
        { value: 'evaluation', text: 'Evaluation', count: 1 },
      ],
    );
  });

  it.each([
    [OWNER, { value: VISION, text: 'vision-team', count: 2 }],
    [QUEUE, { value: 'gpu', text: 'gpu', count: 1 }],
    [
      ACCELERATORS,
      { value: 'nvidia.com/gpu', text: 'nvidia.com/gpu', count: 1 },
    ],
  ])('offers only what some run has', (filter, option) => {
    expect(filterOptions(FILTERS, filter, runs, url(''))).toEqual([option]);
  });

  it('shows as it is what the URL says and nothing can be', () => {
    expect(filterOptions(FILTERS, OWNER, runs, url('owner=::'))).toContainEqual(
      { value: '::', text: '::', count: 0 },
    );
  });
});

it('filters endpoints by all but what only runs have', () => {
  const ids = endpointFilters(() => undefined, WORDS).map(({ id }) => id);
  expect(ids).toEqual([
    'state',
    'cluster',
    'namespace',
    'owner',
    'accelerators',
  ]);
});
