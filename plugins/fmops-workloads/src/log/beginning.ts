import type { LogStreamSource } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Where the part of a log begins that is read. */
export type LogBeginning = Pick<LogStreamSource, 'tailLines' | 'sinceTime'>;

/** What came before stays in the cluster until it is asked for. */
export const RECENT = { tailLines: 5_000 };
/** All that the cluster still has. */
export const EVERYTHING = { sinceTime: '1970-01-01T00:00:00Z' };

/** Time shown before a line that a link leads to. */
const BEFORE = 5 * 60_000;

/** So early that a line is among what is read, with some before it. */
export function somewhatBefore(time: string): LogBeginning {
  const millis = Date.parse(time);
  return Number.isNaN(millis)
    ? EVERYTHING
    : { sinceTime: new Date(Math.max(0, millis - BEFORE)).toISOString() };
}
