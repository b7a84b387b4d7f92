import { screen } from '@testing-library/react';
import { renderRuns } from '../../__testUtils__/renderRuns';
import { clusterRightsCard } from '../../extensions/entity';

// A file of its own: what a user may is remembered from test to test.
it('is not there for who may not know, and asks nothing', async () => {
  const api = renderRuns({
    extensions: [clusterRightsCard],
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: { name: 'east', namespace: 'default' },
      spec: { type: 'kubernetes-cluster', owner: 'ml-platform' },
    },
    denied: ['fmops.cluster-access.read'],
  });
  await new Promise(resolve => setTimeout(resolve, 100));
  expect(screen.queryByText(/What the portal may do/)).toBeNull();
  expect(api.clusterRights).not.toHaveBeenCalled();
});
