import { openFacets } from './openFacets';

const facet = (id: string, closed = false) => ({
  id,
  title: id,
  field: `spec.${id}`,
  closed,
});
const facets = [
  facet('task'),
  facet('provider', true),
  facet('owner', true),
  facet('language', true),
];

const ids = (...args: Parameters<typeof openFacets>) =>
  openFacets(...args).map(({ id }) => id);

it('leaves closed ones out', () => {
  expect(ids(facets, {})).toEqual(['task']);
});

it('opens those with a selection, and those asked for', () => {
  expect(ids(facets, { owner: ['group:default/a'] }, ['language'])).toEqual([
    'task',
    'owner',
    'language',
  ]);
});
