import { english } from '@fmops/frontend-test-utils';
import { errorText } from './errorText';
import { browseTranslationRef } from './messages';

const t = english(browseTranslationRef);

it('says what to do where the browser says little', () => {
  expect(errorText(t, new TypeError('Failed to fetch'))).toBe(
    'The portal does not answer. Check your connection, and try again in a moment.',
  );
  expect(errorText(t, new Error('catalog is down'))).toBe('catalog is down');
});
