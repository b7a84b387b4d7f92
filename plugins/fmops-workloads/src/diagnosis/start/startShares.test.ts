import { startShares } from './startShares';

const NOW = Date.parse('2026-03-01T10:10:00Z');

describe('startShares', () => {
  it('counts a segment that lasts until now', () => {
    const shares = startShares(
      {
        segments: [
          {
            phase: 'Waiting for quota',
            layer: 'queue',
            who: ['wait'],
            from: '2026-03-01T10:00:00Z',
            to: '2026-03-01T10:02:30Z',
            seconds: 150,
          },
          {
            phase: 'Pulling the image',
            layer: 'image',
            who: ['user'],
            from: '2026-03-01T10:02:30Z',
          },
        ],
      },
      NOW,
    );
    expect(shares.map(({ share }) => share)).toEqual([0.25, 0.75]);
    expect(shares.map(({ lasts }) => lasts)).toEqual([false, true]);
    expect(shares[1].millis).toBe(450_000);
  });

  it.each(['2026-03-01T10:11:00Z', 'yesterday'])(
    'takes no time from %s',
    from => {
      const [only] = startShares(
        { segments: [{ phase: 'Unaccounted', who: [], from }] },
        NOW,
      );
      expect(only).toMatchObject({ millis: 0, share: 0 });
    },
  );
});
