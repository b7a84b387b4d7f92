import {
  DATASET_FACETS,
  MODEL_FACETS,
} from '@fmops/backstage-plugin-fmops-models-common';
import { english } from '@fmops/frontend-test-utils';
import { factsTranslationRef } from '../facts/messages';
import { facetsInWords } from './facetWords';
import { facetsTranslationRef } from './messages';
import { en } from './messages/en';

const t = english(facetsTranslationRef);
const tFacts = english(factsTranslationRef);

it.each([MODEL_FACETS, DATASET_FACETS])(
  'calls facets in English what they are called in the catalog',
  (...facets) => expect(facetsInWords(t, tFacts, facets)).toEqual(facets),
);

it('has a word for each of them', () => {
  const said = new Set<string>();
  const listening = new Proxy(t, {
    apply: (say, self, args) => {
      said.add(args[0]);
      return Reflect.apply(say, self, args);
    },
  });
  facetsInWords(listening, tFacts, [...MODEL_FACETS, ...DATASET_FACETS]);
  const words = Object.keys(en).filter(key => !key.startsWith('sort.'));
  expect(said).toEqual(new Set(words));
});

it('leaves the facets of others as they are', () => {
  const [access] = DATASET_FACETS.filter(({ id }) => id === 'access');
  const other = { ...access, title: 'Who may' };
  expect(facetsInWords(t, tFacts, [other])).toEqual([other]);
});
