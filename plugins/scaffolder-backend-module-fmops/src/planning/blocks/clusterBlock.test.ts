import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogWith } from '../../__testUtils__/catalog';
import { eksCluster, openModel } from '../../__testUtils__/entities';
import type { PlanSources } from '../PlanSources';
import { checkCluster } from './clusterBlock';

function check(ref: string, annotations?: Record<string, string>) {
  const { metadata } = eksCluster;
  const cluster = {
    ...eksCluster,
    metadata: { ...metadata, annotations: annotations ?? metadata.annotations },
  };
  const sources: Pick<PlanSources, 'catalog' | 'credentials'> = {
    catalog: catalogWith([cluster, openModel]),
    credentials: mockCredentials.user(),
  };
  return checkCluster('cluster', ref, sources as PlanSources);
}

describe('checkCluster', () => {
  it('reads what the infrastructure of a cluster is named after', async () => {
    expect(await check('resource:default/training-gpu')).toEqual({
      value: {
        ref: 'resource:default/training-gpu',
        name: 'training-gpu',
        title: 'Training',
        eksName: 'Training_GPU',
        region: 'eu-central-1',
        accountId: '111122223333',
        nodeRole: 'KarpenterNodeRole-Training_GPU',
      },
      problems: [],
      notes: [],
    });
  });

  it('takes the role that the cluster names', async () => {
    const { value } = await check('resource:default/training-gpu', {
      'fmops.dev/karpenter-node-role': 'gpu-nodes',
    });
    expect(value?.nodeRole).toBe('gpu-nodes');
  });

  it('says that names are guessed where the cluster does not tell', async () => {
    const { value, notes } = await check('resource:default/training-gpu', {});
    expect(value).toMatchObject({ eksName: 'training-gpu', region: '' });
    expect(notes?.[0]).toMatch(/named after training-gpu/);
  });

  it.each([
    ['resource:default/none', /is not in the catalog/],
    ['foundationmodel:default/qwen2.5-7b-instruct', /is not a cluster/],
  ])('refuses %s', async (ref, message) => {
    const { problems } = await check(ref);
    expect(problems).toEqual([
      { field: 'cluster', message: expect.stringMatching(message) },
    ]);
  });

  it('refuses a role that is none', async () => {
    const { problems } = await check('resource:default/training-gpu', {
      'fmops.dev/karpenter-node-role': 'a\nb: c',
    });
    expect(problems[0].message).toMatch(/can't be the name of a role/);
  });
});
