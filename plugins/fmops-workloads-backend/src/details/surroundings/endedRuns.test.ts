import { endedRuns } from './endedRuns';

const ended = (exitCode: number, finishedAt: string) => ({
  terminated: { exitCode, finishedAt },
});

const pod = (name: string, status: object) => ({
  metadata: { name, namespace: 'team-language', uid: `uid-${name}` },
  status: { containerStatuses: [{ name: 'trainer', ...status }] },
});

describe('endedRuns', () => {
  it('gives one run the same key before and after its restart', () => {
    const state = ended(1, '2026-08-20T10:00:00Z');
    const [before] = endedRuns([pod('train-0', { restartCount: 2, state })]);
    const [after] = endedRuns([
      pod('train-0', {
        ...{ restartCount: 3, lastState: state },
        state: { running: {} },
      }),
    ]);
    expect(before).toMatchObject({ previous: false });
    expect(after).toEqual({ ...before, previous: true });
  });

  it('has the first failure first, and nothing of what ended well', () => {
    const runs = endedRuns([
      pod('late', { state: ended(1, '2026-08-20T10:05:00Z') }),
      pod('well', { state: ended(0, '2026-08-20T10:00:00Z') }),
      pod('early', { state: ended(1, '2026-08-20T10:01:00Z') }),
    ]);
    expect(runs.map(run => run.pod)).toEqual(['early', 'late']);
  });
});
