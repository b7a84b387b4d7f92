import { english } from '@fmops/frontend-test-utils';
import { factsTranslationRef } from '../facts/messages';
import { languageName, languagesText } from './languages';

const t = english(factsTranslationRef);

it.each([
  ['de', 'German'],
  ['code', 'program code'],
  ['python', 'python'],
  ['ak', 'Akan'],
  ['tw', 'Twi'],
  ['ki', 'Kikuyu'],
  ['constructor', 'constructor'],
  ['not a code', 'not a code'],
])('%s → %s', (code, name) => expect(languageName(t, code)).toBe(name));

it('names a few and counts the rest', () => {
  expect(languagesText(t, ['en', 'de'], 3)).toBe('English, German');
  expect(languagesText(t, ['en', 'de', 'fr', 'it'], 2)).toBe(
    'English, German and 2 more',
  );
});
