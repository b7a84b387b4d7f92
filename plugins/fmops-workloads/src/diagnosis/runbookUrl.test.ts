import { runbookUrl } from './runbookUrl';

describe('runbookUrl', () => {
  it.each([
    ['https://runbooks.example.com/gpu', 'https://runbooks.example.com/gpu'],
    ['http://runbooks.example.com', 'http://runbooks.example.com/'],
    [`java${'script'}:alert(1)`, undefined],
    ['data:text/html,<b>', undefined],
    ['/runbooks', undefined],
    [undefined, undefined],
  ])('of %s is %s', (address, url) => {
    expect(runbookUrl(address)).toBe(url);
  });
});
