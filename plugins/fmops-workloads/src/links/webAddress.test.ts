import { webAddress } from './webAddress';

describe('webAddress', () => {
  it.each([
    ['https://runbooks.example.com/gpu', 'https://runbooks.example.com/gpu'],
    ['http://runbooks.example.com', 'http://runbooks.example.com/'],
    [`java${'script'}:alert(1)`, undefined],
    ['data:text/html,<b>', undefined],
    ['/runbooks', undefined],
    [undefined, undefined],
  ])('reads %s as %s', (address, url) => {
    expect(webAddress(address)?.href).toBe(url);
  });
});
