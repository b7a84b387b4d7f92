import { mergeVersions } from './mergeVersions';

const first = {
  version: 'a',
  revision: '1',
  createdAt: '2026-08-01T00:00:00Z',
};
const second = {
  version: 'b',
  revision: '2',
  createdAt: '2026-08-02T00:00:00Z',
};

describe('mergeVersions', () => {
  it('puts the newest first and keeps what is no longer reported', () => {
    expect(mergeVersions([first], [second])).toEqual([second, first]);
  });

  it('keeps the stage that somebody has set for a run', () => {
    const promoted = { ...first, stage: 'production' as const };
    expect(
      mergeVersions([promoted], [{ ...first, stage: 'development' }]),
    ).toEqual([promoted]);
  });

  it('does not hand the stage on to another run of the same name', () => {
    const again = { ...first, revision: '3', stage: 'development' as const };
    expect(mergeVersions([{ ...first, stage: 'production' }], [again])).toEqual(
      [again],
    );
  });
});
