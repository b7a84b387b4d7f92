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

it('adds up the counts of what a value stands for', () => {
  const fitsOn = {
    id: 'fitsOn',
    title: 'Fits on',
    field: 'labels.memory',
    values: [
      { value: 'small', title: 'Small', selects: ['20'] },
      { value: 'large', title: 'Large', selects: ['20', '550'] },
      { value: 'other', title: 'Other', selects: ['990'] },
    ],
  };
  const counts = [
    { value: '550', count: 4 },
    { value: '20', count: 3 },
    { value: 'unknown', count: 9 },
  ];
  expect(facetOptions(fitsOn, counts)).toEqual([
    { value: 'small', title: 'Small', count: 3, selected: false },
    { value: 'large', title: 'Large', count: 7, selected: false },
  ]);
});
