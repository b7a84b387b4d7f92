import { languageName, languagesText } from './languages';

it.each([
  ['de', 'German'],
  ['code', 'program code'],
  ['python', 'python'],
  ['ak', 'Akan'],
  ['tw', 'Twi'],
  ['ki', 'Kikuyu'],
  ['constructor', 'constructor'],
  ['not a code', 'not a code'],
])('%s → %s', (code, name) => expect(languageName(code)).toBe(name));

it('names a few and counts the rest', () => {
  expect(languagesText(['en', 'de'], 3)).toBe('English, German');
  expect(languagesText(['en', 'de', 'fr', 'it'], 2)).toBe(
    'English, German and 2 more',
  );
});
