import { PodNames } from './PodNames';

describe('PodNames', () => {
  it('remembers the pods that a workload had, the newest last', () => {
    const names = new PodNames();
    names.add('a', ['a-0', 'a-1']);
    names.add('b', ['b-0']);
    expect(names.add('a', ['a-2', 'a-0'])).toEqual(['a-1', 'a-2', 'a-0']);
    expect(names.add('b', [])).toEqual(['b-0']);
  });

  it('forgets the oldest of very many', () => {
    const names = new PodNames();
    const pods = Array.from({ length: 150 }, (_, i) => `p-${i}`);
    names.add('a', pods.slice(0, 75));
    const known = names.add('a', pods.slice(75));
    expect(known).toEqual(pods.slice(50));
  });
});
