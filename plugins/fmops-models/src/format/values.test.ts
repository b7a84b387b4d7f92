import { english } from '@fmops/frontend-test-utils';
import { factsTranslationRef } from '../facts/messages';
import { sentenceCase, valueTitle } from './values';

const t = english(factsTranslationRef);

it.each([
  ['fine-tuned', 'Fine-tuned'],
  ['vision-language', 'Vision language'],
  ['distilled', 'Distilled'],
  ['constructor', 'Constructor'],
])('says %s as %s', (value, title) => {
  expect(valueTitle(t, value)).toBe(title);
});

it('starts with a capital', () => {
  expect(sentenceCase('decoder')).toBe('Decoder');
});
