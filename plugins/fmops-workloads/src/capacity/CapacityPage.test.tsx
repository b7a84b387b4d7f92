import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import type {
  Capacity,
  ClusterCapacity,
  CostReport,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { capacityPage } from '../extensions/capacityPage';
import { runsPage } from '../extensions/runsPage';
import { renderRuns } from '../__testUtils__/renderRuns';
import { aWorkload } from '../__testUtils__/workloads';

const GPU = 'nvidia.com/gpu';

const east: ClusterCapacity = {
  name: 'east',
  missing: [],
  instances: [
    {
      ...{ instanceType: 'p5.48xlarge', resource: GPU },
      nodes: {
        ...{ total: 3, ready: 2, efa: true },
        ...{ bought: { reserved: 3 }, zones: ['us-west-2c'] },
      },
      devices: { total: 24, ready: 16 },
      held: { runs: 8, endpoints: 2 },
      waiting: 16,
    },
  ],
  demand: [{ resource: GPU, workloads: 3, asked: 26, held: 10, waiting: 16 }],
  queues: [
    {
      ...{ name: 'research', cohort: 'all' },
      inactive: 'references missing ResourceFlavor',
      quotas: [
        {
          ...{ flavor: 'h100', resource: GPU },
          ...{ nominal: 8, used: 10, borrowed: 2, borrowingLimit: 4 },
        },
        {
          ...{ flavor: 'h100', resource: 'memory' },
          ...{ nominal: 64 * 2 ** 30, used: 0, borrowed: 0 },
        },
      ],
      ...{ pendingInKueue: 5, pending: 1, blocked: 1, waiting: 16 },
      oldest: '2026-03-01T09:00:00Z',
      holders: [
        { owner: 'group:default/language-team', runs: 2, devices: 10 },
        { runs: 1, devices: 1 },
      ],
    },
  ],
  waiting: [
    {
      ref: { ...aWorkload().ref, cluster: 'east', uid: 'w', name: 'patience' },
      ...{ owner: 'group:default/language-team', queue: 'main' },
      ...{ resource: GPU, instanceType: 'p5.48xlarge' },
      ...{ devices: 16, since: '2026-03-01T09:00:00Z' },
      ...{ blocked: true, reason: 'InadmissibleSpec' },
    },
  ],
};
/** Its nodes are not told. */
const west: ClusterCapacity = {
  name: 'west',
  title: 'West',
  unreachableSince: '2026-03-01T09:00:00Z',
  missing: ['Nodes cannot be read'],
  instances: [{ resource: GPU, held: { runs: 1.5, endpoints: 0 }, waiting: 0 }],
  ...{ demand: [], queues: [], waiting: [] },
};

const capacity = (...clusters: ClusterCapacity[]): Capacity => ({
  ...{ at: '2026-03-01T10:00:00Z', complete: true, clusters },
});

const amount = (low: number, high: number, deviceHours: number) => ({
  usd: { low, high },
  deviceHours,
});
const report: CostReport = {
  periods: ['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
  to: '2026-03-02T12:00:00.000Z',
  groups: [
    {
      ...{ value: 'group:default/language-team', workloads: 3, unpriced: 1 },
      ...amount(100, 150, 20),
      periods: [amount(100, 150, 20), amount(0, 0, 0)],
    },
    {
      ...{ workloads: 1, unpriced: 1, ...amount(0, 0, 4) },
      periods: [amount(0, 0, 0), amount(0, 0, 4)],
    },
  ],
};

function openPage(options: {
  path?: string;
  shown?: Capacity | Error;
  costs?: CostReport | Error;
}) {
  const { path = '/capacity', shown = capacity(east, west) } = options;
  const { costs = report } = options;
  const api = renderRuns({ extensions: [capacityPage, runsPage], path });
  const answer = async <T,>(value: T | Error) => {
    if (value instanceof Error) {
      throw value;
    }
    return value;
  };
  api.capacity.mockImplementation(() => answer(shown));
  api.costs.mockImplementation(() => answer(costs));
  return api;
}

/** Cells of the body of a table, row by row. */
async function rowsOf(name: string): Promise<(string | null)[][]> {
  const table = await screen.findByRole('table', { name });
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map(row => [...row.children].map(cell => cell.textContent));
}

describe('Capacity page', () => {
  it('shows what there is, what holds it and what is not known', async () => {
    openPage({});
    expect(await rowsOf('Accelerators by instance type')).toEqual([
      [
        ...[`p5.48xlarge${GPU}`, 'east', ''],
        ...['10 (runs 8, endpoints 2)', '6', '8', '16'],
        '2 of 3 ready, 3 reserved, us-west-2c, EFA',
      ],
      [
        ...[`not known${GPU}`, 'West', ''],
        ...['1.5', 'not known', 'not known', '0', 'not known'],
      ],
    ]);
    expect(
      screen.getByRole('img', {
        name: 'Held by runs: 8; Held by endpoints: 2; Idle or held by others: 6; Not ready: 8',
      }),
    ).toBeInTheDocument();
    expect(await rowsOf('Accelerators asked for')).toEqual([
      [GPU, 'east', '26', '10', '16', '3'],
    ]);
    expect(screen.getByText('West: Nodes cannot be read')).toBeInTheDocument();
    expect(
      screen.getByText(/Cluster West cannot be reached/),
    ).toBeInTheDocument();
  });

  it('shows queues with quota and holders, and runs that wait, linked', async () => {
    openPage({});
    const [[name, cluster, quota, pending, waiting, , holders]] = await rowsOf(
      'Queues',
    );
    expect([cluster, pending, waiting]).toEqual([
      'east',
      '1, 1 of them blocked, and 4 not known here',
      '16',
    ]);
    expect(name).toBe(
      'researchshares in allAdmits nothing: references missing ResourceFlavor',
    );
    expect(quota).toBe(
      `${GPU}: 10 of 8 used, 2 borrowed, up to 4 (h100)memory: 0 GiB of 64 GiB used (h100)`,
    );
    await waitFor(() => expect(holders).toContain('owner not known: 1'));

    const [[, , , queue, devices, , reason]] = await rowsOf('Waiting runs');
    expect([queue, devices, reason]).toEqual([
      'main',
      '16 GPUs of p5.48xlarge',
      'Blocked: InadmissibleSpec',
    ]);
    expect(screen.getByRole('link', { name: 'patience' })).toHaveAttribute(
      'href',
      '/runs/east/w',
    );
  });

  it('chooses a cluster, also for cost', async () => {
    const api = openPage({ path: '/capacity?cluster=west' });
    expect(await rowsOf('Accelerators by instance type')).toHaveLength(1);
    await waitFor(() =>
      expect(api.costs).toHaveBeenLastCalledWith(
        expect.objectContaining({ cluster: 'west' }),
        expect.anything(),
      ),
    );
  });

  it('shows cost as totals and in numbers, with what has no price', async () => {
    const api = openPage({
      path: '/capacity?costBy=owner&interval=day&from=2026-03-01&to=2026-03-02',
    });
    const totals = await rowsOf('Cost by owner');
    expect(totals.map(([, ...cells]) => cells)).toEqual([
      ['$100 to $150', '20', '3', '1'],
      ['not known', '4', '1', '1'],
    ]);
    expect(
      screen.getByText(/^2 runs or endpoints without a known price/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: /^Cost over time.*\$100 to \$150/ }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show numbers' }));
    expect(await rowsOf('Cost over time')).toEqual([
      ['1 Mar', '$100 to $150', '$0.00'],
      ['2 Mar', '$0.00', 'not known'],
    ]);

    await userEvent.click(screen.getByRole('button', { name: '12 months' }));
    await waitFor(() =>
      expect(api.costs).toHaveBeenLastCalledWith(
        expect.objectContaining({ interval: 'month', groupBy: 'owner' }),
        expect.anything(),
      ),
    );
  });

  it('says so where there is nothing', async () => {
    openPage({
      shown: { ...capacity(), complete: false },
      costs: { ...report, groups: [] },
    });
    expect(
      await screen.findByText('Nothing uses the clusters yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Nodes and quotas are shown to those/),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/held accelerators in these days/),
    ).toBeInTheDocument();
  });

  it('does not take what is kept from the reader for unknown', async () => {
    const own = {
      ...east,
      instances: east.instances.map(({ resource, held }) => ({
        ...{ resource, held, waiting: 0 },
      })),
    };
    openPage({ shown: { ...capacity(own), complete: false } });
    const [[, , , idle, , , nodes]] = await rowsOf(
      'Accelerators by instance type',
    );
    expect([idle, nodes]).toEqual(['not shown to you', 'not shown to you']);
  });

  it('says so where no node has accelerators', async () => {
    const empty = { instances: [], demand: [], queues: [], waiting: [] };
    openPage({ shown: capacity({ ...east, ...empty }) });
    expect(
      await screen.findByText(/No node with accelerators is known/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('No run waits for accelerators.'),
    ).toBeInTheDocument();
  });

  it('tells a cluster that is not there from none', async () => {
    openPage({ path: '/capacity?cluster=gone' });
    expect(await screen.findByText('No such cluster')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all clusters' }),
    );
    expect(await rowsOf('Queues')).toHaveLength(1);
  });

  it('says who may not see it, and tries again', async () => {
    const api = openPage({ shown: new NotAllowedError('no') });
    expect(
      await screen.findByText('You may not see what uses the clusters'),
    ).toBeInTheDocument();
    api.capacity.mockResolvedValue(capacity(east));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowsOf('Queues')).toHaveLength(1);
  });

  it('keeps what it can show when cost fails', async () => {
    openPage({ costs: new ServiceUnavailableError('no database') });
    expect(await rowsOf('Queues')).toHaveLength(1);
    expect(await screen.findAllByText(/no database/)).not.toHaveLength(0);
  });
});
