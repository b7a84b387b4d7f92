import { attemptStart } from './attemptStart';
import { claimsOf, clusterQueuesOf, nodesOf } from './namesIn';

describe('the names of what explains a workload', () => {
  it('are those of the nodes of its pods, first of those that are not well', () => {
    const on = (nodeName: string, phase: string) => ({
      spec: { nodeName },
      status: { phase },
    });
    expect(nodesOf([on('gpu-1', 'Running'), on('gpu-2', 'Failed')])).toEqual([
      'gpu-2',
      'gpu-1',
    ]);
  });

  it('are those of NodeClaims, newest first, of events and of nodes', () => {
    const nominated = (name: string, lastTimestamp: string) => ({
      ...{ reason: 'Nominated', lastTimestamp },
      message: `Pod should schedule on: nodeclaim/${name}, node/ip-1`,
    });
    const node = {
      metadata: {
        ownerReferences: [
          { apiVersion: 'karpenter.sh/v1', kind: 'NodeClaim', name: 'gpu-c' },
        ],
      },
    };
    expect(
      claimsOf(
        [
          nominated('gpu-a', '2026-08-20T09:00:00Z'),
          nominated('gpu-b', '2026-08-20T10:00:00Z'),
          { reason: 'Pulled', message: 'nodeclaim/of-no-meaning' },
        ],
        [node],
      ),
    ).toEqual(['gpu-b', 'gpu-a', 'gpu-c']);
  });

  it('are those of the queue that has admitted it, or that it waits for', () => {
    expect(
      clusterQueuesOf(
        [{ status: { admission: { clusterQueue: 'research' } } }],
        [{ spec: { clusterQueue: 'shared' } }],
      ),
    ).toEqual(['research', 'shared']);
  });
});

it('an attempt starts when Kueue admits it again', () => {
  const admitted = (status: string, lastTransitionTime: string) => ({
    status: {
      conditions: [{ type: 'Admitted', status, lastTransitionTime }],
    },
  });
  expect(attemptStart([admitted('True', '2026-08-20T10:00:00Z')])).toBe(
    '2026-08-20T10:00:00Z',
  );
  expect(attemptStart([admitted('False', '2026-08-20T10:00:00Z')])).toBe(
    undefined,
  );
  expect(attemptStart([{ status: { conditions: 'garbled' } }])).toBe(undefined);
});
