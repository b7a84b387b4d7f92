import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { runsPage } from '../extensions/runsPage';
import { listedRuns, renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload } from '../__testUtils__/workloads';

const workloads = [
  aWorkload({
    ref: { uid: '1', name: 'tone' },
    state: 'Running',
    kubernetesId: 'support-tone',
  }),
  aWorkload({
    ref: { uid: '2', name: 'boxes', namespace: 'team-vision' },
    state: 'Failed',
  }),
];

async function openPage(path: string, runs = workloads) {
  const api = renderRuns({ extensions: [runsPage], path });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  await say(() =>
    api.streams[0].send({ type: 'snapshot', clusters: [], workloads: runs }),
  );
  return api;
}

describe('Runs page', () => {
  it('lists all that the user may see, and where each runs', async () => {
    const api = await openPage('/runs');
    expect(api.queries).toEqual([{ entityRef: undefined }]);
    expect(listedRuns()).toEqual(['boxes', 'tone']);
    expect(screen.getByText('local / team-vision')).toBeInTheDocument();
    const entities = await screen.findAllByTestId('run-entity');
    expect(entities.map(e => e.textContent)).toEqual([
      'unassigned',
      'support-tone',
    ]);
    expect(screen.getByRole('link', { name: /support-tone/ })).toHaveAttribute(
      'href',
      '/catalog/default/component/support-tone',
    );
  });

  it('filters by the URL', async () => {
    await openPage('/runs?state=Failed');
    expect(listedRuns()).toEqual(['boxes']);
  });

  it('lists the runs of one model, which can be taken back', async () => {
    const modelRef = 'foundationmodel:default/tone-8b';
    const api = await openPage(`/runs?model=${modelRef}`);
    expect(api.queries).toEqual([{ modelRef }]);
    expect(screen.getByText(/^Model:/)).toHaveTextContent('Model: tone-8b');
    await userEvent.type(screen.getByText(/^Model:/), '{backspace}');
    await waitFor(() => expect(api.queries).toHaveLength(2));
    expect(api.queries[1].modelRef).toBeUndefined();
  });

  it('filters by choice', async () => {
    await openPage('/runs');
    await userEvent.click(screen.getByRole('button', { name: /^Namespace/ }));
    await userEvent.click(
      within(await screen.findByRole('listbox')).getByText('team-language (1)'),
    );
    expect(listedRuns()).toEqual(['tone']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(listedRuns()).toEqual(['boxes', 'tone']);
  });

  it('tells filtered to nothing from nothing', async () => {
    await openPage('/runs?stage=alignment');
    expect(screen.getByText('No run matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the filters' }),
    );
    expect(listedRuns()).toEqual(['boxes', 'tone']);
  });

  it('says so when nothing has run', async () => {
    await openPage('/runs', []);
    expect(screen.getByText('No runs yet')).toBeInTheDocument();
  });

  it('opens a run below the list', async () => {
    const api = await openPage('/runs');
    expect(screen.getByRole('link', { name: 'tone' })).toHaveAttribute(
      'href',
      '/runs/local/1',
    );
    await userEvent.click(screen.getByRole('link', { name: 'tone' }));
    await waitFor(() => expect(api.detailStreams).toHaveLength(1));
    expect(api.streams[0].signal.aborted).toBe(true);
  });
});
