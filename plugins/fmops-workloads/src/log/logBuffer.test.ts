import { appendLines, EMPTY_LOG, MAX_LINES } from './logBuffer';

describe('appendLines', () => {
  it('keeps lines in order and as plain text', () => {
    const log = appendLines(appendLines(EMPTY_LOG, ['a']), ['\u001b[1mb']);
    expect(log).toEqual({ lines: ['a', 'b'], dropped: 0 });
  });

  it('drops the oldest beyond the limit and counts them', () => {
    const full = appendLines(
      EMPTY_LOG,
      Array.from({ length: MAX_LINES }, (_, i) => `${i}`),
    );
    const log = appendLines(full, ['x', 'y', 'z']);
    expect(log.lines).toHaveLength(MAX_LINES);
    expect(log.lines[0]).toBe('3');
    expect(log.lines.at(-1)).toBe('z');
    expect(log.dropped).toBe(3);
  });
});
