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

it('finds once what makes several claims of an entity', () => {
  const index = new ClaimIndex();
  const both = { ...run('tuning'), kroInstance: 'tuning-stack' };
  index.move('1', undefined, both);
  expect([...index.keysOf(['a/n/tuning', 'a/n/kro:tuning-stack'])]).toEqual([
    '1',
  ]);
  index.move('1', both, run('tuning'));
  expect([...index.keysOf(['a/n/kro:tuning-stack'])]).toEqual([]);
  expect([...index.keysOf(['a/n/tuning'])]).toEqual(['1']);
});
