import { nextBookmarkIn } from './bookmark';

describe('nextBookmarkIn', () => {
  it('is once a period, and two seconds before the end of the watch', () => {
    expect(nextBookmarkIn(0, 300_000, 60_000)).toBe(60_000);
    expect(nextBookmarkIn(250_000, 300_000, 60_000)).toBe(48_000);
    expect(nextBookmarkIn(298_500, 300_000, 60_000)).toBe(60_000);
  });
});
