import { errorText } from './errorText';

it('says what to do where the browser says little', () => {
  expect(errorText(new TypeError('Failed to fetch'))).toBe(
    'The portal does not answer. Check your connection, and try again in a moment.',
  );
  expect(errorText(new Error('catalog is down'))).toBe('catalog is down');
});
