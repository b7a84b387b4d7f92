import { growthOf } from '@fmops/linear-time';
import { failedPodOf } from '../__testUtils__/objects';
import { Fields } from '../signals/Fields';
import { PodFacts } from './PodFacts';
import { rootCauseOf } from './rootCause';

const pod = new PodFacts(new Fields(failedPodOf('train-0')));
const TITLE = 'Root Cause (first observed failure):';

function causeOf(lines: string[]) {
  const log = lines.map(text => ({ text }));
  return rootCauseOf(pod, {
    workload: undefined as never,
    logs: [{ pod: 'train-0', container: 'trainer', lines: log }],
  });
}

it('is what stands between its title and the line below', () => {
  const lines = ['rank : 0', TITLE, '[0]:', '  host : gpu-3', '  rank : 3 (…)'];
  expect(causeOf([...lines, '=======', '====================='])).toEqual({
    rank: '3',
    host: 'gpu-3',
  });
  expect(causeOf(lines)).toBeUndefined();
  expect(causeOf([TITLE, 'host : a', '========', 'rank : 7'])).toEqual({
    host: 'a',
  });
});

it('takes little time for titles without an end', async () => {
  const lines = Array.from({ length: 500 }, () => [TITLE, 'x'.repeat(4_000)]);
  const read = (length: number) => causeOf(lines.flat().slice(0, length));
  expect(await growthOf(read, 1_000)).toBe('linear');
});
