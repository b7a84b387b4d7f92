import { Snapshots } from './Snapshots';

describe('Snapshots', () => {
  afterEach(() => jest.useRealTimers());

  it('holds a list for its time and no longer', () => {
    jest.useFakeTimers();
    const snapshots = new Snapshots(1000);
    snapshots.hold('key', []);
    jest.advanceTimersByTime(999);
    expect(snapshots.find('key')).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(snapshots.find('key')).toBeUndefined();
  });
});
