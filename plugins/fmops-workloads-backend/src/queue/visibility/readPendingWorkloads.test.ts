import type { ClusterConnection } from '../../clusters';
import answers from './__fixtures__/pendingWorkloads.json';
import { readPendingWorkloads } from './readPendingWorkloads';

const connectionTo = (json: jest.Mock) =>
  ({ json } as unknown as ClusterConnection);

describe('readPendingWorkloads', () => {
  it.each(['v1beta2', 'v1beta1'] as const)(
    'reads what Kueue 0.19 answered in %s',
    async version => {
      const json = jest.fn(async () => ({
        status: 200,
        body: answers[version],
      }));
      const positions = await readPendingWorkloads(
        connectionTo(json),
        version,
        'research',
      );
      expect([...positions]).toEqual([
        [
          'b7066712-36d3-4bd9-a600-6bade0cf289e',
          { clusterQueue: 'research', position: 1, pending: 4 },
        ],
        [
          '4489b013-d41a-4baf-8f67-103737b76dfd',
          { clusterQueue: 'research', position: 2, pending: 4 },
        ],
        [
          '76863c0d-1125-49b0-b7cd-768fff0200aa',
          { clusterQueue: 'research', position: 3, pending: 4 },
        ],
        [
          'b54478fd-d201-41e1-9164-bf092ec21820',
          { clusterQueue: 'research', position: 4, pending: 4 },
        ],
      ]);
      expect(json.mock.calls).toEqual([
        [
          {
            path: `/apis/visibility.kueue.x-k8s.io/${version}/clusterqueues/research/pendingworkloads`,
            query: { limit: 1_000, offset: 0 },
            signal: undefined,
          },
        ],
      ]);
    },
  );

  const page = (offset: number, count: number) => ({
    items: Array.from({ length: count }, (_, i) => ({
      metadata: { ownerReferences: [{ uid: `job-${offset + i}` }] },
      positionInClusterQueue: offset + i,
    })),
  });

  it('reads long queues page by page, and knows no total of endless ones', async () => {
    const json = jest.fn(async ({ query }) => ({
      body: page(query.offset, query.offset === 2_000 ? 17 : 1_000),
    }));
    const positions = await readPendingWorkloads(
      connectionTo(json),
      'v1beta2',
      'q',
    );
    expect(positions.get('job-2016')).toEqual({
      ...{ clusterQueue: 'q', position: 2_017, pending: 2_017 },
    });
    expect(json).toHaveBeenCalledTimes(3);

    const endless = jest.fn(async ({ query }) => ({
      body: page(query.offset, 1_000),
    }));
    const many = await readPendingWorkloads(
      connectionTo(endless),
      'v1beta2',
      'q',
    );
    expect(many.get('job-4999')).toEqual({
      ...{ clusterQueue: 'q', position: 5_000, pending: undefined },
    });
    expect(endless).toHaveBeenCalledTimes(5);
  });

  it.each([{}, { items: null }])('%j: none waits', async body => {
    const json = jest.fn(async () => ({ body }));
    const positions = await readPendingWorkloads(
      connectionTo(json),
      'v1beta2',
      'q',
    );
    expect(positions.size).toBe(0);
  });
});
