import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { partDetails } from './partDetails';

const part = (
  kind: string,
  name: string,
  owner?: string,
  day = 1,
): KubernetesObject => ({
  kind,
  metadata: {
    ...{ name, uid: name, creationTimestamp: `2026-03-0${day}T10:00:00Z` },
    ownerReferences: owner
      ? [
          { apiVersion: 'v1', kind: 'Other', name: 'other', uid: 'other' },
          {
            ...{ apiVersion: 'v1', kind: 'X', name: owner, uid: owner },
            controller: true,
          },
        ]
      : undefined,
  },
  status: { conditions: [{ type: 'Ready', status: 'False', reason: name }] },
});
const shown = (kind: string, name: string) => ({
  ...{ kind, name },
  conditions: [{ type: 'Ready', status: 'False', reason: name }],
});

describe('partDetails', () => {
  it('puts what a part controls below it, the newest first', () => {
    expect(
      partDetails([
        part('Deployment', 'chat-1-deployment', 'chat-1'),
        part('Revision', 'chat-1', 'a-configuration'),
        part('Revision', 'chat-2', 'a-configuration', 2),
      ]),
    ).toEqual([
      shown('Revision', 'chat-2'),
      {
        ...shown('Revision', 'chat-1'),
        parts: [shown('Deployment', 'chat-1-deployment')],
      },
    ]);
  });

  it('stands objects that own themselves or each other', () => {
    expect(
      partDetails([
        part('A', 'a', 'a'),
        part('B', 'b', 'c'),
        part('C', 'c', 'b'),
      ]),
    ).toEqual([shown('A', 'a')]);
  });

  it('shows so many, the newest', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      part('Revision', `r-${index}`, undefined, index === 29 ? 9 : 1),
    );
    const parts = partDetails(many);
    expect(parts).toHaveLength(20);
    expect(parts[0].name).toBe('r-29');
  });
});
