import { lastLines } from './lastLines';

describe('lastLines', () => {
  it('keeps the last 500', () => {
    const all = Array.from({ length: 501 }, (_, index) => `${index}`);
    expect(lastLines(all)).toEqual({ lines: all.slice(1), truncated: true });
    expect(lastLines(all.slice(1))).toEqual({
      ...{ lines: all.slice(1), truncated: false },
    });
  });

  it('keeps as many as 128 kB hold', () => {
    const all = Array.from({ length: 100 }, () => 'ü'.repeat(2_000));
    const { lines, truncated } = lastLines(all);
    expect(lines).toHaveLength(32);
    expect(truncated).toBe(true);
    expect(lastLines([])).toEqual({ lines: [], truncated: false });
  });
});
