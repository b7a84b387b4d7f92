import { jobKind } from '../kinds';
import { ClusterRegistry } from './ClusterRegistry';
import { DISCOVERY } from './ClusterHealth';

const registry = () =>
  ClusterRegistry.create({
    sources: [
      {
        list: async () => [
          {
            name: 'training',
            url: 'http://127.0.0.1:1',
            token: async () => 'secret',
          },
        ],
      },
    ],
  });

describe('ClusterRegistry', () => {
  it('refuses a cluster that two sources define', async () => {
    const source = {
      list: async () => [
        { name: 'a', url: 'http://127.0.0.1:1', token: async () => '' },
      ],
    };
    await expect(
      ClusterRegistry.create({ sources: [source, source] }),
    ).rejects.toThrow("Two sources define the cluster 'a'");
  });

  it('tells a cluster that cannot be reached from one that lacks a kind', async () => {
    const clusters = await registry();
    const { health, served } = clusters.get('training');
    const resource = () => clusters.resource('training', jobKind);
    const unavailable = expect.objectContaining({
      name: 'ServiceUnavailableError',
    });

    expect(resource).toThrow(unavailable);
    health.report(DISCOVERY, new Error('connect ECONNREFUSED'));
    expect(resource).toThrow(unavailable);
    expect(resource).toThrow(/'training'.*ECONNREFUSED.*Try again/);
    health.report(DISCOVERY);
    expect(resource).toThrow(
      expect.objectContaining({ name: 'NotFoundError' }),
    );
    served.set(jobKind, 'v1');
    expect(resource()).toEqual({
      ...{ group: 'batch', version: 'v1', plural: 'jobs' },
    });
    await clusters.close();
  });
});
