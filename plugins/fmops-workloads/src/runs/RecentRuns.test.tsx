import { screen, waitFor } from '@testing-library/react';
import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { runsPage } from '../extensions/runsPage';
import { renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload } from '../__testUtils__/workloads';
import { RecentRuns } from './RecentRuns';

const home = PageBlueprint.make({
  name: 'home',
  params: { path: '/home', loader: async () => <RecentRuns /> },
});

async function open() {
  const api = renderRuns({ extensions: [home, runsPage], path: '/home' });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  return api.streams[0];
}

describe('recent runs', () => {
  it('leads to the newest runs, marked where they are a demonstration', async () => {
    const stream = await open();
    await say(() =>
      stream.send({
        type: 'snapshot',
        clusters: [],
        workloads: [1, 2, 3, 4, 5, 6].map(day =>
          aWorkload({
            queuedAt: `2026-01-0${day}T00:00:00Z`,
            demo: day === 6,
            ref: { uid: `uid-${day}`, name: `run-${day}` },
          }),
        ),
      }),
    );
    const names = screen.getAllByRole('link', { name: /^run-/ });
    expect(names.map(link => link.textContent)).toEqual([
      'run-6',
      'run-5',
      'run-4',
      'run-3',
      'run-2',
    ]);
    expect(names[0]).toHaveAttribute('href', '/runs/local/uid-6');
    expect(screen.getAllByText('Demo')).toHaveLength(1);
  });

  it('says so when there is none', async () => {
    const stream = await open();
    await say(() =>
      stream.send({ type: 'snapshot', clusters: [], workloads: [] }),
    );
    expect(screen.getByText(/^No runs yet/)).toBeInTheDocument();
  });
});
