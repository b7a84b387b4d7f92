import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { ClusterRegistry } from '../clusters';
import type { StoredWorkload } from '../store';
import { PodLists } from './PodLists';

const pod = (name: string, phase: string): KubernetesObject => ({
  metadata: { name },
  status: { phase },
});

/** A cluster that answers with these, one after the other. */
function listing(...answers: object[]) {
  const json = jest.fn(async () => ({ status: 200, body: answers.shift() }));
  const clusters = {
    has: (name: string) => name === 'local',
    get: () => ({ connection: { json } }),
  };
  return { json, lists: new PodLists(clusters as unknown as ClusterRegistry) };
}

const stored = (changes: object = {}, cluster = 'local') =>
  ({
    workload: {
      state: 'Failed',
      ref: { cluster, namespace: 'team', uid: 'u' },
    },
    podSelector: 'job-name=tune',
    ...changes,
  } as unknown as StoredWorkload);

describe('PodLists', () => {
  it('reads once for all who look at about the same time', async () => {
    const { json, lists } = listing({ items: [pod('a', 'Failed')] });
    const [one, two] = await Promise.all([
      lists.read(stored()),
      lists.read(stored()),
    ]);
    expect(one).toEqual({ items: [pod('a', 'Failed')], complete: true });
    expect(two).toBe(one);
    expect(json).toHaveBeenCalledTimes(1);
  });

  it('looks for those that failed where there are more than it lists', async () => {
    const { json, lists } = listing(
      { items: [pod('a', 'Running')], metadata: { continue: 'more' } },
      { items: [pod('z', 'Failed')] },
    );
    expect(await lists.read(stored())).toEqual({
      items: [pod('z', 'Failed'), pod('a', 'Running')],
      complete: false,
    });
    expect(json).toHaveBeenLastCalledWith(
      expect.objectContaining({
        query: expect.objectContaining({
          fieldSelector: 'status.phase=Failed',
        }),
      }),
    );
  });

  it('finds pods of an object that is gone, and none without a selector', async () => {
    const former = { podSelector: undefined, formerPodSelector: 'a=b' };
    const { json, lists } = listing({ items: [pod('a', 'Failed')] });
    expect((await lists.read(stored(former))).items).toHaveLength(1);
    const none = { items: [], complete: true };
    expect(await lists.read(stored({ podSelector: undefined }))).toEqual(none);
    expect(await lists.read(stored({}, 'unknown'))).toEqual(none);
    expect(json).toHaveBeenCalledTimes(1);
  });
});
