import { screen, waitFor } from '@testing-library/react';
import { NotFoundError } from '@backstage/errors';
import { modelWorkloadsCard } from '../extensions/entity';
import { runsPage } from '../extensions/runsPage';
import { component, renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload } from '../__testUtils__/workloads';

const MODEL = 'foundationmodel:default/tone-8b';

const model = (servedBy: string[] = []) => ({
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'tone-8b', namespace: 'default' },
  spec: { owner: 'language-team' },
  relations: servedBy.map(targetRef => ({ type: 'servedBy', targetRef })),
});

async function openCard(entity = model()) {
  const api = renderRuns({
    extensions: [modelWorkloadsCard, runsPage],
    entity,
  });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  expect(api.queries).toEqual([{ modelRef: MODEL }]);
  return api.streams[0];
}

const runs = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aWorkload({
      ref: { name: `run-${index}`, uid: `uid-${index}` },
      queuedAt: `2026-03-0${index + 1}T00:00:00Z`,
      lineage: { baseModel: MODEL },
    }),
  );

const rows = () =>
  screen.getAllByTestId('model-workload').map(row => row.textContent);

it('lists the newest runs of the model, live, and leads to all of them', async () => {
  const stream = await openCard();
  await say(() =>
    stream.send({ type: 'snapshot', clusters: [], workloads: runs(7) }),
  );
  expect(rows()).toHaveLength(5);
  expect(rows()[0]).toMatch(/^Runningrun-6Starts from it/);
  expect(screen.getByRole('link', { name: 'run-6' })).toHaveAttribute(
    'href',
    '/runs/local/uid-6',
  );
  expect(screen.getByRole('link', { name: 'All 7 runs' })).toHaveAttribute(
    'href',
    `/runs?model=${encodeURIComponent(MODEL)}`,
  );
  await say(() =>
    stream.send({
      type: 'changed',
      workload: { ...runs(7)[6], state: 'Failed' },
    }),
  );
  expect(rows()[0]).toMatch(/^Failedrun-6/);
});

it('shows what serves it, with its state where that is known', async () => {
  const stream = await openCard(
    model(['component:default/support-tone', 'component:default/secret']),
  );
  await say(() =>
    stream.send({
      type: 'snapshot',
      clusters: [],
      workloads: [
        aWorkload({
          category: 'endpoint',
          state: 'Ready',
          ref: { name: 'chat', uid: 'uid-chat', kind: 'InferenceService' },
          lineage: { model: MODEL },
        }),
      ],
    }),
  );
  expect(rows()[0]).toMatch(/^ReadychatServes it/);
  expect(await screen.findByText('state not known')).toBeInTheDocument();
  expect(
    screen.getByRole('link', { name: new RegExp(component.metadata.name) }),
  ).toBeInTheDocument();
  expect(screen.queryByText(/secret/)).not.toBeInTheDocument();
});

it('says that there is none, and what failed', async () => {
  const stream = await openCard();
  await say(() =>
    stream.send({ type: 'snapshot', clusters: [], workloads: [] }),
  );
  expect(screen.getByText(/^No run and no endpoint/)).toBeInTheDocument();
  await say(() => stream.fail(new NotFoundError('gone')));
  expect(screen.getByRole('status')).toHaveTextContent('gone');
});
