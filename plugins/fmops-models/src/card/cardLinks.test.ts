import { cardLink } from './cardLinks';

const source = 'https://example.com/models/a/README.md';

it.each([
  ['https://example.org/x', undefined, 'https://example.org/x'],
  ['docs/use.md', source, 'https://example.com/models/a/docs/use.md'],
  ['//example.org/x', source, 'https://example.org/x'],
  ['docs/use.md', undefined, undefined],
  ['docs/use.md', 'file:///etc/passwd', undefined],
  ['#usage', source, undefined],
  // eslint-disable-next-line no-script-url
  ['javascript:alert(1)', source, undefined],
  ['data:text/html,<script>alert(1)</script>', source, undefined],
  [undefined, source, undefined],
])('%j from %j leads to %j', (href, from, target) => {
  expect(cardLink(href, from)).toBe(target);
});
