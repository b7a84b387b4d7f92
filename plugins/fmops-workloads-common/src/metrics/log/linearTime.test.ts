import { MetricPatterns } from './MetricPatterns';
import { metricPatterns } from './patterns';
import { readProgressBar } from './ProgressBar';

const MEGABYTE = 2 ** 20;
const filled = (text: string) =>
  text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);

/** Lines that are made to be slow: many places where a name or a number may be. */
const HOSTILE = [
  ...['=', "':", 'a=', '1,', '1 1 1 1 =', 'loss=1e', 'a b c d e f=1'],
  ...['iteration 1/1 [', '100/100 [00:00<00:00', '│ loss '],
].map(filled);
/** Of the time that it takes to go over a line once; a square would be 10,000 times it. */
const MOST = 500;

function milliseconds(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** Whether one of some tries is fast: what else runs on the machine does not count. */
function isFast(action: () => unknown, most: number): boolean {
  return [1, 2, 3].some(() => milliseconds(action) < most);
}

describe('reading hostile lines of a megabyte', () => {
  const scan = () => {
    let sum = 0;
    for (let at = 0; at < HOSTILE[0].length; at += 1) {
      sum += HOSTILE[0].charCodeAt(at);
    }
    return sum;
  };
  const most = MOST * Math.max(1, ...[1, 2, 3].map(() => milliseconds(scan)));

  it.each(metricPatterns)('$id takes linear time', pattern => {
    // Any line fits, so that the whole of it is read
    const patterns = new MetricPatterns([{ ...pattern, contains: [] }]);
    for (const line of HOSTILE) {
      expect(isFast(() => patterns.read(line), most)).toBe(true);
    }
  });

  it('a progress bar is found in linear time', () => {
    for (const line of HOSTILE) {
      expect(isFast(() => readProgressBar(line), most)).toBe(true);
    }
  });
});
