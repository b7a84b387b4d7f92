import type { ObservedWorkload } from '../kinds';
import type { WorkloadStore } from '../store';
import { PartStarts } from './PartStarts';

const startedAt = (minute: number) => `2026-08-20T10:0${minute}:00Z`;

function observed(uid: string, partOf?: string, minute?: number) {
  return {
    resourceVersion: '1',
    partOf,
    workload: {
      ref: { uid },
      startedAt: minute === undefined ? undefined : startedAt(minute),
    },
  } as ObservedWorkload;
}

describe('PartStarts', () => {
  const partStarted = jest.fn();
  let parts: PartStarts;

  beforeEach(() => {
    partStarted.mockReset();
    parts = new PartStarts(
      { partStarted } as unknown as WorkloadStore,
      'training',
    );
  });

  it('lends the earliest start of the Jobs of a JobSet to its TrainJob', () => {
    parts.partSeen(observed('job-1', 'jobset', 3));
    parts.partSeen(observed('job-0', 'jobset', 2));
    expect(partStarted).toHaveBeenLastCalledWith(
      ...['training', 'jobset', startedAt(2)],
    );

    parts.partSeen(observed('jobset', 'trainjob'));
    expect(partStarted).toHaveBeenLastCalledWith(
      ...['training', 'trainjob', startedAt(2)],
    );
  });

  it('lends it again to a whole that is seen last', () => {
    parts.partSeen(observed('job', 'trainjob', 2));
    partStarted.mockReset();
    parts.wholeSeen(observed('trainjob'));
    expect(partStarted).toHaveBeenCalledWith(
      ...['training', 'trainjob', startedAt(2)],
    );
  });

  it('forgets parts that are gone', () => {
    parts.partSeen(observed('job', 'trainjob', 2));
    parts.partGone(observed('job', 'trainjob', 2));
    partStarted.mockReset();
    parts.wholeSeen(observed('trainjob'));
    expect(partStarted).not.toHaveBeenCalled();
  });

  it('survives objects that own each other', () => {
    parts.partSeen(observed('a', 'b', 1));
    parts.partSeen(observed('b', 'a', 2));
    expect(partStarted).toHaveBeenCalled();
  });
});
