import { safeHttpUrl } from './links';

it('lets http and https through and nothing else', () => {
  expect(safeHttpUrl('https://example.com/a')).toBe('https://example.com/a');
  expect(safeHttpUrl('http://example.com')).toBe('http://example.com/');
  // eslint-disable-next-line no-script-url
  expect(safeHttpUrl('javascript:alert(1)')).toBeUndefined();
  expect(safeHttpUrl('data:text/html,x')).toBeUndefined();
  expect(safeHttpUrl('/relative')).toBeUndefined();
  expect(safeHttpUrl(null)).toBeUndefined();
});
