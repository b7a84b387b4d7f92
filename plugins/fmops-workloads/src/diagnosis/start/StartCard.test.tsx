import { screen, within } from '@testing-library/react';
import { renderInTestApp } from '@backstage/test-utils';
import type { StartTimeline } from '@fmops/backstage-plugin-fmops-workloads-common';
import { aWorkload, someDetails } from '../../__testUtils__/workloads';
import { StartCard } from './StartCard';

const startTimeline: StartTimeline = {
  segments: [
    {
      phase: 'Waiting for quota',
      layer: 'queue',
      who: ['wait'],
      from: '2026-03-01T10:00:00Z',
      to: '2026-03-01T10:02:30Z',
      seconds: 150,
    },
    {
      phase: 'Unaccounted',
      who: [],
      from: '2026-03-01T10:02:30Z',
      to: '2026-03-01T10:02:30Z',
      seconds: 0,
    },
    {
      phase: 'Pulling the image',
      layer: 'image',
      who: ['user'],
      from: '2026-03-01T10:02:30Z',
      to: '2026-03-01T10:10:00Z',
      seconds: 450,
    },
  ],
  seconds: 600,
};

describe('StartCard', () => {
  it('shows where the time went, as a bar and as a table', async () => {
    await renderInTestApp(
      <StartCard details={someDetails({ startTimeline })} />,
    );
    expect(
      screen.getByText('Where the time to start went: 10 min, 0 sec'),
    ).toBeInTheDocument();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.slice(1).map(row => row.textContent)).toEqual([
      'Waiting for quotaQueue2 min, 30 sec',
      'Unaccountednot known0 sec',
      'Pulling the imageImage7 min, 30 sec',
    ]);
    const bar = screen.getByRole('img', {
      name: 'Time to start: Waiting for quota 2 min, 30 sec; Pulling the image 7 min, 30 sec',
    });
    const grown = Array.from(
      bar.querySelectorAll<HTMLElement>('div'),
      ({ style }) => style.flexGrow,
    );
    expect(grown).toEqual(['0.25', '0.75']);
  });

  it.each([
    ['no times are known', { startTimeline: { segments: [] } }],
    ['none came', {}],
    [
      'the panel above tells it',
      { startTimeline, workload: aWorkload({ state: 'Pending' }) },
    ],
  ])('shows nothing when %s', async (_why, changes) => {
    await renderInTestApp(<StartCard details={someDetails(changes)} />);
    expect(screen.queryByText('Start')).not.toBeInTheDocument();
  });
});
