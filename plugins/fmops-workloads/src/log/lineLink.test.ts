import { lineHash, parseLineHash } from './lineLink';

describe('links to lines', () => {
  it.each([
    {
      ...{ pod: 'node-0', container: 'trainer', previous: true },
      ...{ from: '2026-03-01T10:00:00.5+02:00', to: '2026-03-01T10:01:00Z' },
    },
    { pod: 'a.b', container: 'c', from: '12' },
  ])('%j can be linked to', link => {
    expect(parseLineHash(lineHash(link))).toEqual(link);
  });

  it('names one line once', () => {
    expect(lineHash({ pod: 'a', container: 'c', from: '1', to: '1' })).toBe(
      '#log=a%2Fc&from=1',
    );
  });

  it.each(['', '#', '#section', '#log=a&from=1', '#log=a/c'])(
    '%j leads to no line',
    hash => {
      expect(parseLineHash(hash)).toBeUndefined();
    },
  );
});
