import { Clock } from './Clock';

describe('Clock', () => {
  const start = new Date('2026-01-01T00:00:00Z');

  it('runs what is due in the order of time, and what that plans', () => {
    const clock = new Clock(start);
    const seen: string[] = [];
    clock.after(2, () => seen.push(`b ${clock.now().getUTCSeconds()}`));
    clock.after(1, () => {
      seen.push(`a ${clock.now().getUTCSeconds()}`);
      clock.after(0.5, () => seen.push('a.5'));
    });
    const cancel = clock.after(1, () => seen.push('cancelled'));
    cancel();
    clock.advance(1.7);
    expect(seen).toEqual(['a 1', 'a.5']);
    clock.advance(1);
    expect(seen).toEqual(['a 1', 'a.5', 'b 2']);
  });

  it('goes over to real time, faster by its speed', () => {
    jest.useFakeTimers({ now: new Date('2026-06-01T00:00:00Z') });
    try {
      const clock = new Clock(start);
      const seen: string[] = [];
      clock.after(10, () => seen.push('planned before'));
      clock.advance(4);
      clock.goLive(3);
      clock.after(9, () => seen.push('planned live'));
      jest.advanceTimersByTime(1999);
      expect(seen).toEqual([]);
      jest.advanceTimersByTime(1);
      expect(seen).toEqual(['planned before']);
      jest.advanceTimersByTime(1000);
      expect(seen).toEqual(['planned before', 'planned live']);
      expect(clock.now().toISOString()).toBe('2026-06-01T00:00:03.000Z');
    } finally {
      jest.useRealTimers();
    }
  });
});
