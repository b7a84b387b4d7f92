import type {
  StartSegment,
  StartTimeline,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** A part of the time to start, with how much of it that was. */
export interface StartShare extends StartSegment {
  millis: number;
  /** Of the whole, between 0 and 1. */
  share: number;
  lasts: boolean;
}

const SECOND = 1000;

function millisOf({ seconds, from }: StartSegment, now: number): number {
  const millis =
    seconds === undefined ? now - Date.parse(from) : seconds * SECOND;
  // Clocks of cluster and browser differ, and a time may be none.
  return Number.isFinite(millis) ? Math.max(0, millis) : 0;
}

/** Segments of a timeline with their lengths; one that lasts is as long as until now. */
export function startShares(
  { segments }: StartTimeline,
  now: number,
): StartShare[] {
  const timed = segments.map(segment => ({
    ...segment,
    millis: millisOf(segment, now),
    lasts: segment.seconds === undefined,
  }));
  const total = timed.reduce((sum, { millis }) => sum + millis, 0);
  return timed.map(segment => ({
    ...segment,
    share: total > 0 ? segment.millis / total : 0,
  }));
}
