/** A line of a log, and when it was written. */
export interface TimedLine {
  /** RFC 3339, as the kubelet noted it; undefined where it did not. */
  time?: string;
  text: string;
}

// To the nanosecond, in UTC or with an offset
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d) /;

/** Takes apart the time and the text of a line that was asked for with times. */
export function timedLine(line: string): TimedLine {
  const stamp = STAMP.exec(line)?.[0];
  return stamp
    ? { time: stamp.trimEnd(), text: line.slice(stamp.length) }
    : { text: line };
}
