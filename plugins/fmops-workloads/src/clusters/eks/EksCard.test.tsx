import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entity } from '@backstage/catalog-model';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import type { EksFacts } from '@fmops/backstage-plugin-fmops-workloads-common';
import { renderRuns } from '../../__testUtils__/renderRuns';
import { eksCard } from '../../extensions/entity';

const cluster: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: {
    name: 'training',
    namespace: 'default',
    annotations: { 'amazonaws.com/arn': 'arn:aws:eks:x:1:cluster/Training' },
  },
  spec: { type: 'kubernetes-cluster', owner: 'ml-platform' },
};

const facts: EksFacts = {
  ...{ name: 'Training', region: 'cn-north-1', accountId: '111122223333' },
  at: '2026-03-01T10:00:00Z',
  controlPlane: {
    value: {
      ...{ version: '1.34', platformVersion: 'eks.9', status: 'ACTIVE' },
      ...{ endpoint: 'public', autoMode: false, issues: [] },
    },
  },
  support: {
    value: { version: '1.34', status: 'UNSUPPORTED', newest: '1.35' },
  },
  nodeGroups: {
    value: {
      total: 101,
      items: [
        {
          ...{
            name: 'gpu',
            status: 'DEGRADED',
            instanceTypes: ['p5.48xlarge'],
          },
          ...{ capacityType: 'CAPACITY_BLOCK', version: '1.33' },
          size: { min: 0, desired: 2, max: 8 },
          issues: [
            {
              code: 'AsgInstanceLaunchFailures',
              message: '<b>No capacity</b>',
              resources: ['asg-1'],
            },
          ],
        },
      ],
    },
  },
  addons: { value: { total: 0, items: [] } },
  insights: {
    value: {
      total: 2,
      items: [
        {
          ...{
            id: '1',
            name: 'Deprecated APIs',
            category: 'UPGRADE_READINESS',
          },
          ...{ status: 'ERROR', recommendation: 'Update your clients.' },
          resources: [],
          deprecations: [
            {
              usage: '/apis/old',
              stopsIn: '1.35',
              clients: [{ userAgent: 'kubectl', requests: 7 }],
            },
          ],
        },
        {
          ...{ id: '2', name: 'Skew', category: 'UPGRADE_READINESS' },
          ...{ status: 'PASSING', resources: [], deprecations: [] },
        },
      ],
    },
  },
  access: { problem: 'You lack the permission fmops.cluster-access.read.' },
};

function render() {
  return renderRuns({ extensions: [eksCard], entity: cluster });
}

const part = (name: string) => within(screen.getByRole('region', { name }));

it('shows every part, and why one is not known', async () => {
  render().eksFacts.mockResolvedValue(facts);
  await screen.findByText(/Training in cn-north-1/);
  const version = part('Version and support');
  expect(version.getByText(/1.35 is the newest/)).toBeVisible();
  expect(version.getByText(/does not support Kubernetes 1.34/)).toBeVisible();
  expect(version.getByText(/all of the internet/)).toBeVisible();

  const groups = part('Node groups');
  expect(groups.getByText('2 (0 to 8)')).toBeVisible();
  expect(groups.getByText('p5.48xlarge, capacity block')).toBeVisible();
  expect(groups.getByText(/<b>No capacity<\/b>/)).toBeVisible();
  expect(groups.getByText('1 of 101 are shown.')).toBeVisible();

  const checks = part('Upgrade and misconfiguration checks');
  expect(checks.getByText('To do: Update your clients.')).toBeVisible();
  expect(
    checks.getByText(/gone with 1.35; asked for.*kubectl \(7\)/),
  ).toBeVisible();
  expect(checks.getByText('1 of 2 checks pass.')).toBeVisible();

  expect(part('Add-ons').getByText(/installs no add-ons/)).toBeVisible();
  expect(
    part('Access of the portal').getByText(/lack the permission/),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: /AWS console/ })).toHaveAttribute(
    'href',
    'https://cn-north-1.console.amazonaws.cn/eks/clusters/Training?region=cn-north-1',
  );
});

it.each([
  [undefined, /no access entry for the portal's role arn:role among 3/],
  [
    { groups: ['fmops:readers'], policies: [] },
    /has an access entry with the groups fmops:readers/,
  ],
  [
    { groups: [], policies: [{ name: 'AmazonEKSClusterAdminPolicy' }] },
    /more than the portal needs/,
  ],
])('tells how the portal gets in: %j', async (entry, text) => {
  const value = { principal: 'arn:role', entries: 3, entry };
  render().eksFacts.mockResolvedValue({ ...facts, access: { value } });
  expect(await screen.findByText(text)).toBeVisible();
});

it('says why AWS is not asked, and tries again', async () => {
  const api = render();
  api.eksFacts.mockRejectedValueOnce(new NotAllowedError('Anybody wrote it'));
  await screen.findByText('AWS is not asked about this cluster');
  expect(screen.getByText(/Anybody wrote it/)).toBeVisible();
  api.eksFacts.mockRejectedValueOnce(new ServiceUnavailableError('Not now'));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Not now');
  api.eksFacts.mockResolvedValue(facts);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/Training in cn-north-1/)).toBeVisible();
});
