import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { ClaimIndex } from './ClaimIndex';

const run = (kubernetesId?: string) =>
  ({ ref: { cluster: 'a', namespace: 'n' }, kubernetesId } as Workload);

it('finds workloads by what they claim now', () => {
  const index = new ClaimIndex();
  const claiming = (...ids: string[]) => [
    ...index.keysOf(ids.map(id => `a/n/${id}`)),
  ];
  index.move('1', undefined, run('tuning'));
  index.move('2', undefined, run('tuning'));
  index.move('3', undefined, run());
  expect(claiming('tuning')).toEqual(['1', '2']);

  index.move('1', run('tuning'), run('serving'));
  index.move('2', run('tuning'), run('tuning'));
  index.move('3', run(), run('tuning'));
  expect(claiming('tuning')).toEqual(['2', '3']);
  expect(claiming('serving', 'tuning')).toEqual(['1', '2', '3']);

  index.move('2', run('tuning'), undefined);
  index.move('3', run('tuning'), run());
  expect(claiming('tuning')).toEqual([]);
});
