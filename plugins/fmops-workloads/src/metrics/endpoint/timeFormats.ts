import { DateTime } from 'luxon';
import type { MetricRange } from '@fmops/backstage-plugin-fmops-workloads-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';

const HOURS: Record<MetricRange, number> = {
  '1h': 1,
  '6h': 6,
  '24h': 24,
  '7d': 168,
};

const DAY = 'd LLL';

/** How times of a range are written, in the reader's time zone. */
export function timeFormats(range: MetricRange) {
  const hours = HOURS[range];
  const write = (format: string) => (millis: number) =>
    DateTime.fromMillis(millis, { locale: pageLocale() }).toFormat(format);
  return {
    tick: write(hours > 24 ? DAY : 'HH:mm'),
    full: write(`${DAY}, HH:mm:ss`),
    /** Both ends of an axis that ends when it was read. */
    span(readAt: string): [number, number] {
      const end = Date.parse(readAt);
      return [end - hours * 3_600_000, end];
    },
  };
}
