import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError } from '@backstage/errors';
import { capacityPage } from '../extensions/capacityPage';
import { renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload, anEndpoint } from '../__testUtils__/workloads';

const gpus = (requested: number, held?: number) => ({
  resource: 'nvidia.com/gpu',
  requested,
  held,
});
const queue = { clusterQueue: 'shared' };

const workloads = [
  aWorkload({
    ref: { uid: '1' },
    state: 'Succeeded',
    finishedAt: '2026-03-01T12:05:00Z',
    lineage: { stage: 'alignment', baseModel: 'tone-8b' },
    accelerators: gpus(10, 0),
  }),
  aWorkload({
    ref: { uid: '2' },
    state: 'Queued',
    startedAt: undefined,
    queue: { ...queue, severity: 'blocked' },
    lineage: { baseModel: 'foundationmodel:default/tone-8b' },
    accelerators: gpus(16),
  }),
  aWorkload({
    ref: { uid: '3' },
    state: 'Restarting',
    startedAt: undefined,
    queue,
    accelerators: gpus(4, 3),
  }),
  anEndpoint({ accelerators: gpus(2, 2) }),
];

async function openPage(path = '/capacity', shown = workloads) {
  const api = renderRuns({ extensions: [capacityPage], path });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  await say(() =>
    api.streams[0].send({ type: 'snapshot', clusters: [], workloads: shown }),
  );
  return api;
}

/** Cells of the body of a table, row by row. */
function rowsOf(name: string): (string | null)[][] {
  const [, ...rows] = within(screen.getByRole('table', { name })).getAllByRole(
    'row',
  );
  return rows.map(row => [...row.children].map(cell => cell.textContent));
}

describe('Capacity page', () => {
  it('shows accelerators, queues and cost, and follows them', async () => {
    const api = await openPage();
    await screen.findAllByRole('link', { name: /language-team/ });
    expect(rowsOf('Accelerators')).toEqual([
      ['local', 'nvidia.com/gpu', '22', '5', '16', '3'],
    ]);
    expect(rowsOf('Queues')).toEqual([
      [
        'shared',
        'local',
        '1, 1 of them blocked',
        '16',
        expect.stringMatching(/ago$/),
        expect.stringMatching(/language-team: 3$/),
      ],
    ]);
    // 10 devices for two hours, at 0.42 to 17.80 USD; what waits costs nothing yet.
    expect(rowsOf('Estimated cost by base model')).toEqual([
      ['tone-8b', '2', '20.0', '$8.40 to $356'],
      ['not known', '1', '0.0', 'not known'],
    ]);
    expect(rowsOf('Estimated cost by stage')[0]).toEqual([
      'Alignment',
      '1',
      '20.0',
      '$8.40 to $356',
    ]);
    expect(rowsOf('Estimated cost by owner')[0].slice(1)).toEqual([
      '3',
      '20.0',
      '$8.40 to $356, and of 1 not known',
    ]);

    await say(() =>
      api.streams[0].send({
        type: 'changed',
        workload: anEndpoint({ accelerators: gpus(2, 1) }),
      }),
    );
    expect(rowsOf('Accelerators')[0][3]).toBe('4');
  });

  it('tells filtered to nothing from nothing', async () => {
    await openPage('/capacity?cluster=gone');
    expect(screen.getByText('Nothing matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the filters' }),
    );
    expect(screen.getByRole('table', { name: 'Queues' })).toBeInTheDocument();
  });

  it('says so where there is nothing', async () => {
    await openPage('/capacity', []);
    expect(
      screen.getByText('Nothing uses the clusters yet'),
    ).toBeInTheDocument();
  });

  it('says who may not see it, and tries again', async () => {
    const api = renderRuns({ extensions: [capacityPage], path: '/capacity' });
    await waitFor(() => expect(api.streams).toHaveLength(1));
    await say(() => api.streams[0].fail(new NotAllowedError('no')));
    expect(
      screen.getByText('You may not see what uses the clusters'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(api.streams).toHaveLength(2));
  });
});
