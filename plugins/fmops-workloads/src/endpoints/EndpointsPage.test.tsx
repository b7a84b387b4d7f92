import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotFoundError } from '@backstage/errors';
import { endpointsPage } from '../extensions/endpointsPage';
import { runsPage } from '../extensions/runsPage';
import { listedRuns, renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload, anEndpoint, someDetails } from '../__testUtils__/workloads';

const workloads = [
  aWorkload({ ref: { uid: 'run', name: 'a-run' } }),
  anEndpoint({
    ref: { uid: '1', name: 'chat' },
    lineage: { model: 'foundationmodel:default/tone-8b' },
    endpoint: {
      traffic: [
        { revision: 'a', percent: 75 },
        { revision: 'b', percent: 25, canary: true },
      ],
    },
  }),
  anEndpoint({
    ref: { uid: '2', name: 'embed', namespace: 'team-vision' },
    state: 'Failed',
    endpoint: { model: { uri: 'hf://BAAI/bge-m3' } },
  }),
];

async function openPage(path: string, shown = workloads) {
  const api = renderRuns({ extensions: [endpointsPage, runsPage], path });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  await say(() =>
    api.streams[0].send({ type: 'snapshot', clusters: [], workloads: shown }),
  );
  return api;
}

it('lists endpoints and no runs, with what they serve and whose they are', async () => {
  await openPage('/endpoints');
  expect(listedRuns()).toEqual(['chat', 'embed']);
  expect(screen.getByText('serves hf://BAAI/bge-m3')).toBeInTheDocument();
  expect(screen.getByText('canary gets 25 %')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /tone-8b/ })).toHaveAttribute(
    'href',
    '/catalog/default/foundationmodel/tone-8b',
  );
  expect(
    await screen.findByRole('link', { name: /language-team/ }),
  ).toBeInTheDocument();
});

it('filters by the URL, and tells filtered to nothing from nothing', async () => {
  await openPage('/endpoints?owner=group:default/language-team&state=Failed');
  expect(await screen.findByText('No endpoint matches')).toBeInTheDocument();
  await userEvent.click(
    screen.getByRole('button', { name: 'Clear the filters' }),
  );
  expect(listedRuns()).toEqual(['chat', 'embed']);
});

it('says so where nothing is served', async () => {
  await openPage('/endpoints', [aWorkload()]);
  expect(screen.getByText('No endpoints yet')).toBeInTheDocument();
});

it.each(['/endpoints', '/runs'])(
  'shows an endpoint as one below %s',
  async path => {
    const api = renderRuns({
      extensions: [endpointsPage, runsPage],
      path: `${path}/local/1`,
    });
    await waitFor(() => expect(api.detailStreams).toHaveLength(1));
    await say(() =>
      api.detailStreams[0].send(someDetails({ workload: workloads[1] })),
    );
    expect(screen.getByText('Serving')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Stop/ })).toBeNull();
    expect(screen.getByRole('link', { name: /^All/ })).toHaveAttribute(
      'href',
      path,
    );
  },
);

it('says where there is no such endpoint', async () => {
  const api = renderRuns({
    extensions: [endpointsPage],
    path: '/endpoints/local/gone',
  });
  await waitFor(() => expect(api.detailStreams).toHaveLength(1));
  await say(() => api.detailStreams[0].fail(new NotFoundError('No gone')));
  expect(screen.getByText('There is no such endpoint')).toBeInTheDocument();
});
