const FRACTION = /\.(\d{1,9})/;

/** Whether a time, in RFC 3339 with up to nine digits of a second, is later than another. */
export function isAfter(a: string, b: string): boolean {
  const [left, right] = [secondsOf(a), secondsOf(b)];
  return left === right ? fractionOf(a) > fractionOf(b) : left > right;
}

function secondsOf(time: string): number {
  return Date.parse(time.replace(FRACTION, ''));
}

function fractionOf(time: string): string {
  return (FRACTION.exec(time)?.[1] ?? '').padEnd(9, '0');
}
