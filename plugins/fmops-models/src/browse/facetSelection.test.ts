import { facetFilter } from './facetSelection';

const memory = { id: 'memory', title: 'Memory', field: 'labels.memory' };
const fitsOn = {
  id: 'fitsOn',
  title: 'Fits on',
  field: 'labels.memory',
  values: [
    { value: 'g6.xlarge', title: 'g6.xlarge', selects: ['up-to-20'] },
    {
      value: 'p5.48xlarge',
      title: 'p5.48xlarge',
      selects: ['up-to-20', 'up-to-550'],
    },
  ],
};
const task = { id: 'task', title: 'Task', field: 'spec.task' };
const facets = [memory, fitsOn, task];

it('takes any value of a facet', () => {
  expect(facetFilter(facets, { task: ['chat', 'code'] })).toEqual({
    'spec.task': ['chat', 'code'],
  });
});

it('takes all that a value stands for, once', () => {
  expect(facetFilter(facets, { fitsOn: ['p5.48xlarge', 'g6.xlarge'] })).toEqual(
    { 'labels.memory': ['up-to-20', 'up-to-550'] },
  );
});

it('takes what two facets of one field have in common', () => {
  expect(
    facetFilter(facets, {
      memory: ['up-to-550', 'over'],
      fitsOn: ['p5.48xlarge'],
    }),
  ).toEqual({ 'labels.memory': ['up-to-550'] });
});

it('finds nothing, and not everything, where they have nothing in common', () => {
  const filter = facetFilter(facets, {
    memory: ['over'],
    fitsOn: ['g6.xlarge'],
  });
  expect(filter['labels.memory']).toHaveLength(1);
  expect(['over', 'up-to-20']).not.toContain(filter['labels.memory'][0]);
});
