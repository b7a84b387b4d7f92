import { english } from '@fmops/frontend-test-utils';
import { factsTranslationRef } from './messages';
import { isUnverified, verifiedNote } from './verification';

const t = english(factsTranslationRef);
const spec = { unverifiedFields: ['architecture.dtype', 'license'] };

it.each([
  ['architecture.dtype', true],
  ['architecture', true],
  ['license.url', true],
  ['licenses', false],
  ['architecture.layers', false],
])('%s unverified: %s', (path, expected) => {
  expect(isUnverified(spec, path)).toBe(expected);
});

it('takes nothing for unverified where nothing is listed', () => {
  expect(isUnverified({}, 'license')).toBe(false);
});

it('puts it beside the note', () => {
  expect(verifiedNote(t, spec, 'license', 'read the text')).toBe(
    'read the text · not verified',
  );
  expect(verifiedNote(t, spec, 'license')).toBe('not verified');
  expect(verifiedNote(t, spec, 'languages')).toBeUndefined();
});
