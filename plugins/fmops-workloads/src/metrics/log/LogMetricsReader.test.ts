import {
  metricPatterns,
  MetricPatterns,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { LogStore } from '../../log/store/LogStore';
import { LogMetricsReader } from './LogMetricsReader';

const patterns = new MetricPatterns(metricPatterns);
const line = (step: number) =>
  `\u001b[32mstep=${step} loss=${10 - step}\u001b[0m`;

describe('LogMetricsReader', () => {
  it('reads each line once, also of a log that drops its oldest', () => {
    const read = jest.spyOn(patterns, 'read');
    const store = new LogStore({ lines: 3, characters: 1_000 });
    const reader = new LogMetricsReader(store, patterns);
    expect(reader.update()).toBe(false);
    store.append([1, 2].map(line), false);
    expect(reader.update()).toBe(true);
    store.append([3, 4, 5].map(line), false);
    reader.update();
    store.append(['nothing'], false);
    expect(reader.update()).toBe(false);
    expect(read).toHaveBeenCalledTimes(6);
    expect(reader.summary().series[0].points.map(({ x }) => x)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('reads a long log in parts', () => {
    const store = new LogStore();
    const reader = new LogMetricsReader(store, patterns);
    store.append([1, 2, 3].map(line), false);
    reader.update(2);
    expect(reader.isBehind).toBe(true);
    reader.update(2);
    expect(reader.isBehind).toBe(false);
    expect(reader.summary().series[0].points).toHaveLength(3);
  });

  it('begins anew with a log that was forgotten', () => {
    const store = new LogStore();
    const reader = new LogMetricsReader(store, patterns);
    store.append([1, 2].map(line), false);
    reader.update();
    store.clear();
    store.append([line(7)], false);
    expect(reader.update()).toBe(true);
    expect(reader.summary().series[0].points).toEqual([{ x: 7, value: 3 }]);
  });
});
