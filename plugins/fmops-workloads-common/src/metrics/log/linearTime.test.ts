import { growthOf } from '@fmops/linear-time';
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

describe('reading hostile lines of a megabyte', () => {
  it.each(metricPatterns)('$id takes linear time', async pattern => {
    // Any line fits, so that the whole of it is read
    const patterns = new MetricPatterns([{ ...pattern, contains: [] }]);
    for (const line of HOSTILE) {
      const read = (length: number) => patterns.read(line.slice(0, length));
      expect(await growthOf(read, MEGABYTE)).toBe('linear');
    }
  });

  it('a progress bar is found in linear time', async () => {
    for (const line of HOSTILE) {
      const read = (length: number) => readProgressBar(line.slice(0, length));
      expect(await growthOf(read, MEGABYTE)).toBe('linear');
    }
  });
});
