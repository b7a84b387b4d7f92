import { screen, waitFor } from '@testing-library/react';
import { NotAllowedError } from '@backstage/errors';
import { endpointsPage } from '../extensions/endpointsPage';
import { entityRunsContent } from '../extensions/entity';
import {
  component,
  listedRuns,
  renderRuns,
  say,
  setVisibility,
} from '../__testUtils__/renderRuns';
import { aCluster, aWorkload } from '../__testUtils__/workloads';

async function openTab() {
  const api = renderRuns({
    extensions: [entityRunsContent, endpointsPage],
    entity: component,
  });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  return { api, stream: api.streams[0] };
}

afterEach(() => setVisibility('visible'));

describe('Runs tab', () => {
  it('follows the runs of its entity, newest first', async () => {
    const { api, stream } = await openTab();
    expect(api.queries).toEqual([
      { entityRef: 'component:default/support-tone' },
    ]);
    await say(() =>
      stream.send({
        type: 'snapshot',
        clusters: [aCluster()],
        workloads: [
          aWorkload({
            ref: { uid: '1', name: 'older' },
            queuedAt: '2026-02-01T10:00:00Z',
          }),
          aWorkload({ ref: { uid: '2', name: 'newer' } }),
          aWorkload({
            ref: { uid: '3', name: 'served' },
            category: 'endpoint',
            state: 'Ready',
          }),
        ],
      }),
    );
    expect(listedRuns()).toEqual(['newer', 'older']);
    expect(screen.getByText('2 runs')).toBeInTheDocument();
    expect(screen.getByTestId('entity-endpoints')).toHaveTextContent(
      'Endpoint:servedReady',
    );
    expect(screen.getByRole('link', { name: 'served' })).toHaveAttribute(
      'href',
      '/endpoints/local/3',
    );
    expect(screen.queryByTestId('demo-banner')).not.toBeInTheDocument();
  });

  it('changes the text of a run where it stands', async () => {
    const { stream } = await openTab();
    const queued = aWorkload({
      state: 'Queued',
      startedAt: undefined,
      queue: { pendingReason: '2 more GPUs are needed' },
    });
    await say(() => {
      stream.status('live');
      stream.send({ type: 'snapshot', clusters: [], workloads: [queued] });
    });
    const state = screen.getByTestId('run-state');
    expect(state).toHaveTextContent('Queued');
    expect(screen.getByTestId('run-reason')).toHaveTextContent(
      '2 more GPUs are needed',
    );
    expect(screen.getByTestId('live-status')).toHaveTextContent('Live');

    await say(() =>
      stream.send({
        type: 'changed',
        workload: aWorkload({
          progress: { percent: 41.6, remainingSeconds: 125 },
          replicas: { unit: 'worker', desired: 2, ready: 2 },
          accelerators: { resource: 'nvidia.com/gpu', requested: 8 },
        }),
      }),
    );
    expect(screen.getByTestId('run-state')).toBe(state);
    expect(state).toHaveTextContent('Running');
    expect(screen.getByTestId('run-progress')).toHaveTextContent(
      '42 %, about 2 min, 5 sec left',
    );
    expect(screen.getByText('2 of 2 workers ready')).toBeInTheDocument();
    expect(screen.getByText('8 GPUs')).toBeInTheDocument();
  });

  it('links the output model only once it exists', async () => {
    const { stream } = await openTab();
    const run = aWorkload({ lineage: { outputModel: 'tone-7b' } });
    await say(() =>
      stream.send({ type: 'snapshot', clusters: [], workloads: [run] }),
    );
    expect(screen.getByTestId('run-output-model')).toHaveTextContent('tone-7b');
    expect(
      screen.queryByRole('link', { name: /tone-7b/ }),
    ).not.toBeInTheDocument();
    await say(() =>
      stream.send({
        type: 'changed',
        workload: { ...run, state: 'Succeeded' },
      }),
    );
    expect(screen.getByRole('link', { name: /tone-7b/ })).toBeInTheDocument();
    await say(() =>
      stream.send({ type: 'changed', workload: { ...run, state: 'Failed' } }),
    );
    expect(screen.getByTestId('run-output-model')).toHaveTextContent(
      'tone-7b (not made)',
    );
  });

  it('marks demonstration data, and clusters that cannot be reached', async () => {
    const { stream } = await openTab();
    await say(() =>
      stream.send({
        type: 'snapshot',
        clusters: [aCluster({ demo: true })],
        workloads: [aWorkload({ demo: true })],
      }),
    );
    expect(screen.getByTestId('demo-banner')).toHaveTextContent(
      /^Demonstration data from the local cluster/,
    );
    await say(() =>
      stream.send({
        type: 'cluster',
        cluster: aCluster({ reachable: false, message: 'Connection refused.' }),
      }),
    );
    expect(screen.getByTestId('cluster-unreachable')).toHaveTextContent(
      /Cluster local cannot be reached \(since .+ ago\).*Connection refused/,
    );
  });

  it('says what of a cluster is not in the list', async () => {
    const { stream } = await openTab();
    await say(() =>
      stream.send({
        type: 'snapshot',
        clusters: [aCluster({ unread: ['Job.batch has not been read yet'] })],
        workloads: [aWorkload()],
      }),
    );
    expect(screen.getByTestId('cluster-unread')).toHaveTextContent(
      'Not everything in cluster local is shown, or is up to date. Job.batch has not been read yet',
    );
    await say(() => stream.send({ type: 'cluster', cluster: aCluster() }));
    expect(screen.queryByTestId('cluster-unread')).not.toBeInTheDocument();
  });

  it('says that it reconnects, and keeps what it knows', async () => {
    const { stream } = await openTab();
    await say(() => {
      stream.send({
        type: 'snapshot',
        clusters: [],
        workloads: [aWorkload()],
      });
      stream.status('reconnecting', new Error('Connection reset'));
    });
    expect(screen.getByTestId('live-status')).toHaveTextContent('Reconnecting');
    expect(
      screen.getByText('Updates are interrupted: Connection reset'),
    ).toBeInTheDocument();
    expect(screen.getByTestId('run-state')).toHaveTextContent('Running');
    await say(() => stream.status('live'));
    expect(
      screen.queryByText(/Updates are interrupted/),
    ).not.toBeInTheDocument();
  });

  it('closes its stream while the page is hidden', async () => {
    const { api, stream } = await openTab();
    await say(() =>
      stream.send({ type: 'snapshot', clusters: [], workloads: [aWorkload()] }),
    );
    await setVisibility('hidden');
    expect(stream.signal.aborted).toBe(true);
    expect(api.streams).toHaveLength(1);
    expect(screen.getByTestId('live-status')).toHaveTextContent('Paused');

    await setVisibility('visible');
    expect(api.streams).toHaveLength(2);
    expect(screen.getByTestId('run-state')).toHaveTextContent('Running');
  });

  it('says how to start when there are no runs', async () => {
    const { stream } = await openTab();
    await say(() =>
      stream.send({ type: 'snapshot', clusters: [aCluster()], workloads: [] }),
    );
    expect(screen.getByText('No runs yet')).toBeInTheDocument();
  });

  it('tells forbidden from empty and from broken', async () => {
    const { stream } = await openTab();
    await say(() => stream.fail(new NotAllowedError('Owner only')));
    expect(screen.getByText('You may not see these runs')).toBeInTheDocument();
    expect(screen.getByText(/Owner only/)).toBeInTheDocument();
  });

  it('shows an error and connects again on demand', async () => {
    const { api, stream } = await openTab();
    await say(() => stream.fail(new Error('Database is gone')));
    expect(screen.getAllByText(/Database is gone/)).not.toHaveLength(0);
    await say(() => screen.getByRole('button', { name: 'Try again' }).click());
    expect(api.streams).toHaveLength(2);
    await say(() =>
      api.streams[1].send({
        type: 'snapshot',
        clusters: [],
        workloads: [aWorkload()],
      }),
    );
    expect(listedRuns()).toEqual(['support-tone']);
  });
});
