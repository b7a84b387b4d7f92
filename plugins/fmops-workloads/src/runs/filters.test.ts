import { aWorkload } from '../__testUtils__/workloads';
import { applyFilters, filterOptions, RUN_FILTERS } from './filters';

const runs = [
  aWorkload({ ref: { name: 'a' }, state: 'Running' }),
  aWorkload({
    ref: { name: 'b', namespace: 'team-vision' },
    state: 'Failed',
    lineage: { stage: 'evaluation' },
  }),
  aWorkload({ ref: { name: 'c', namespace: 'team-vision' }, state: 'Running' }),
];
const [STATE, , NAMESPACE, STAGE] = RUN_FILTERS;
const url = (query: string) => new URLSearchParams(query);

describe('applyFilters', () => {
  it.each([
    ['', ['a', 'b', 'c']],
    ['state=Running', ['a', 'c']],
    ['state=Running&namespace=team-vision', ['c']],
    ['stage=evaluation', ['b']],
    ['state=&unknown=1', ['a', 'b', 'c']],
    ['cluster=elsewhere', []],
  ])('%p leaves %j', (query, names) => {
    expect(applyFilters(runs, url(query)).map(w => w.ref.name)).toEqual(names);
  });
});

describe('filterOptions', () => {
  it('counts what each value would leave, what needs people first', () => {
    expect(filterOptions(STATE, runs, url('state=Running'))).toEqual([
      { value: 'Failed', text: 'Failed', count: 1 },
      { value: 'Running', text: 'Running', count: 2 },
    ]);
  });

  it('counts under the other filters', () => {
    expect(filterOptions(NAMESPACE, runs, url('state=Failed'))).toEqual([
      { value: 'team-vision', text: 'team-vision', count: 1 },
    ]);
  });

  it('keeps the chosen value where it leaves nothing', () => {
    expect(filterOptions(STAGE, runs, url('stage=alignment'))).toEqual([
      { value: 'alignment', text: 'Alignment', count: 0 },
      { value: 'evaluation', text: 'Evaluation', count: 1 },
    ]);
  });
});
