import { useEffect, useState } from 'react';
import type { LogMetricsSummary } from '@fmops/backstage-plugin-fmops-workloads-common';
import { LogMetricsReader, type GrowingLog } from './LogMetricsReader';
import { useMetricPatterns } from './useMetricPatterns';

/** Milliseconds between two drawings of charts. */
const REFRESH = 1_000;
/** Milliseconds of reading at a time, so that the page goes on meanwhile. */
const SLICE = 8;
/** Lines read between two looks at the clock. */
const LINES = 200;

/** What a log tells so far of the course of a run; nothing before it tells anything. */
export function useLogMetrics(log: GrowingLog): LogMetricsSummary | undefined {
  const patterns = useMetricPatterns();
  const [summary, setSummary] = useState<LogMetricsSummary>();
  useEffect(() => {
    const reader = new LogMetricsReader(log, patterns);
    let told = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      const end = performance.now() + SLICE;
      do {
        told = reader.update(LINES) || told;
      } while (reader.isBehind && performance.now() < end);
      if (reader.isBehind) {
        timer = setTimeout(refresh);
      } else if (told) {
        told = false;
        setSummary(reader.summary());
      }
    };
    const stop = log.subscribe(() => {
      timer ??= setTimeout(refresh, REFRESH);
    });
    refresh();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [log, patterns]);
  return summary;
}
