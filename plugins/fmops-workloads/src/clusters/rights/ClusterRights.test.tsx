import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entity } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  ClusterRights,
  RightsCheck,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { renderRuns } from '../../__testUtils__/renderRuns';
import { clusterAccessPage } from '../../extensions/clusterAccessPage';
import { clusterRightsCard } from '../../extensions/entity';

const cluster: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name: 'east', namespace: 'default' },
  spec: { type: 'kubernetes-cluster', owner: 'ml-platform' },
};

const granted: Pick<RightsCheck, 'state' | 'asked' | 'rights'> = {
  ...{ state: 'granted', asked: 4, rights: [] },
};

const east: ClusterRights = {
  ...{ cluster: 'east', at: '2026-03-01T10:00:00Z', impersonates: true },
  account: { username: 'portal', groups: ['fmops:readers'] },
  checks: [
    { ...granted, id: 'watch', title: 'See runs and endpoints' },
    {
      ...{ id: 'write', title: 'Submit', namespace: 'team-language' },
      ...{ state: 'missing', asked: 20, message: 'People cannot submit.' },
      rights: Array.from({ length: 14 }, (_, index) => ({
        ...{ verb: 'create', group: 'batch', resource: `kind${index}` },
      })),
      fix: { kind: 'manifest', text: 'kind: Role' },
    },
    {
      ...{ id: 'excess', title: 'No more', state: 'excess', asked: 2 },
      rights: [
        {
          ...{ verb: 'impersonate', group: '', resource: 'groups' },
          name: 'system:masters',
        },
      ],
      fix: { kind: 'command', text: 'kubectl get clusterrolebindings' },
    },
  ],
};
const west: ClusterRights = {
  ...{ cluster: 'west', title: 'West', at: '2026-03-01T10:00:00Z' },
  ...{ impersonates: false, checks: [] },
  unavailable: 'The API server of the cluster west does not answer: timeout',
};
const north: ClusterRights = {
  ...{ cluster: 'north', at: '2026-03-01T10:00:00Z', impersonates: false },
  checks: [{ ...granted, id: 'watch', title: 'See runs and endpoints' }],
};

describe('the card of a cluster', () => {
  const render = () =>
    renderRuns({ extensions: [clusterRightsCard], entity: cluster });

  it('says what is missing, what is too much, and what mends it', async () => {
    const api = render();
    api.clusterRights.mockResolvedValue([east]);
    expect(
      await screen.findByText(/The portal is portal, with the groups/),
    ).toHaveTextContent('Users act in their own names.');
    expect(api.clusterRights).toHaveBeenCalledWith(
      { cluster: 'east' },
      expect.anything(),
    );
    expect(screen.getByText('Missing: 14 of 20')).toBeVisible();
    const write = within(
      screen.getByRole('article', { name: 'Submit team-language' }),
    );
    expect(write.getByText('People cannot submit.')).toBeVisible();
    expect(write.getByText('and 2 more')).toBeVisible();
    await userEvent.click(write.getByText('Manifest that grants it'));
    // The highlighter comes when it is needed
    expect(await write.findByText(/Role/)).toBeInTheDocument();
    expect(screen.getByText('impersonate groups system:masters')).toBeVisible();
  });

  it('says that the portal does not use the cluster', async () => {
    render().clusterRights.mockRejectedValue(new NotFoundError('east'));
    expect(
      await screen.findByText('The portal does not use this cluster'),
    ).toBeVisible();
  });
});

describe('the page of all clusters', () => {
  const render = () =>
    renderRuns({ extensions: [clusterAccessPage], path: '/cluster-access' });

  it('shows each, and one that does not answer', async () => {
    render().clusterRights.mockResolvedValue([east, north, west]);
    const table = within(
      await screen.findByRole('table', {
        name: 'What the portal may do in each cluster',
      }),
    );
    expect(table.getByRole('row', { name: /east/ })).toHaveTextContent(
      '2 of 3 to mend',
    );
    expect(table.getByRole('row', { name: /north/ })).toHaveTextContent(
      'All is granted, and no more',
    );
    expect(table.getByRole('row', { name: /West/ })).toHaveTextContent(
      'Does not answer',
    );
    expect(screen.getByText(/does not answer: timeout/)).toBeVisible();
    expect(screen.getByText(/does not tell who the portal is/)).toBeVisible();
  });

  it('is for those who may know', async () => {
    render().clusterRights.mockRejectedValue(new NotAllowedError('No'));
    expect(
      await screen.findByText(/You may not see what the portal may do/),
    ).toBeVisible();
  });

  it('says that there is no cluster', async () => {
    render().clusterRights.mockResolvedValue([]);
    expect(await screen.findByText('The portal uses no cluster')).toBeVisible();
  });
});
