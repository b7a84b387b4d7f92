import { facetOptions } from './facetOptions';

const facet = {
  id: 'license',
  field: 'metadata.labels.l',
  title: 'Licence',
  values: [
    { value: 'yes', title: 'Commercial use' },
    { value: 'no', title: 'Research only' },
  ],
};

it('follows the given order, then the counts', () => {
  const counts = [
    { value: 'rare', count: 1 },
    { value: 'common', count: 9 },
    { value: 'no', count: 2 },
    { value: 'yes', count: 1 },
  ];
  expect(facetOptions(facet, counts).map(({ value }) => value)).toEqual([
    'yes',
    'no',
    'common',
    'rare',
  ]);
});

it('keeps a selected value that nothing has any more, so that it can go', () => {
  expect(facetOptions(facet, [{ value: 'yes', count: 3 }], ['no'])).toEqual([
    { value: 'yes', title: 'Commercial use', count: 3, selected: false },
    { value: 'no', title: 'Research only', count: 0, selected: true },
  ]);
});

it('names the values of an open set', () => {
  const [option] = facetOptions(
    { id: 'language', title: 'Language', field: 'spec.languages' },
    [{ value: 'de', count: 3 }],
    [],
    code => `language ${code}`,
  );
  expect(option.title).toBe('language de');
});
