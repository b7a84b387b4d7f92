import {
  DATASET_SORTS,
  MODEL_SORTS,
} from '@fmops/backstage-plugin-fmops-models-common';
import { english } from '@fmops/frontend-test-utils';
import { facetsTranslationRef } from './messages';
import { sortsInWords } from './sortWords';

const t = english(facetsTranslationRef);

it('calls sort orders in English what the catalog calls them', () => {
  const sorts = [...MODEL_SORTS, ...DATASET_SORTS];
  expect(sortsInWords(t, sorts)).toEqual(sorts);
});

it('has a word for each of them', () => {
  const sorts = [...MODEL_SORTS, ...DATASET_SORTS].map(sort => ({
    ...sort,
    title: 'as it came',
  }));
  expect(sortsInWords(t, sorts)).not.toContainEqual(
    expect.objectContaining({ title: 'as it came' }),
  );
});

it('leaves the name of a benchmark', () => {
  const benchmark = { ...MODEL_SORTS[0], id: 'benchmark-mmlu', title: 'MMLU' };
  expect(sortsInWords(t, [benchmark])).toEqual([benchmark]);
});
