import { timeline } from './timeline';

const NOW = Date.parse('2026-03-01T10:30:00Z');
const queued = { state: 'Queued', at: '2026-03-01T10:00:00Z' } as const;
const running = { state: 'Running', at: '2026-03-01T10:10:00Z' } as const;
const failed = { state: 'Failed', at: '2026-03-01T10:15:00Z' } as const;
const MINUTE = 60_000;

describe('timeline', () => {
  it('is empty without transitions', () => {
    expect(timeline([], NOW)).toEqual([]);
  });

  it('lasts until now in the state that holds', () => {
    expect(timeline([queued, running], NOW)).toEqual([
      { ...queued, millis: 10 * MINUTE, current: false },
      { ...running, millis: 20 * MINUTE, current: true },
    ]);
  });

  it('ends with a terminal state, in whatever order transitions come', () => {
    expect(
      timeline([failed, queued, running], NOW).map(e => [e.state, e.millis]),
    ).toEqual([
      ['Queued', 10 * MINUTE],
      ['Running', 5 * MINUTE],
      ['Failed', undefined],
    ]);
  });
});
