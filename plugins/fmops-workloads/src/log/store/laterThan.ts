/** A time of RFC 3339 as seconds and nanoseconds: logs are finer than a Date. */
function parts(time: string): [seconds: number, nanos: number] {
  const fraction = /\.(\d+)/.exec(time)?.[1] ?? '';
  return [
    Math.floor(Date.parse(time) / 1000),
    Number(fraction.slice(0, 9).padEnd(9, '0')),
  ];
}

/** Whether a time lies after another, to the nanosecond. */
export function laterThan(time: string, other: string): boolean {
  const [seconds, nanos] = parts(time);
  const [otherSeconds, otherNanos] = parts(other);
  return seconds === otherSeconds ? nanos > otherNanos : seconds > otherSeconds;
}
