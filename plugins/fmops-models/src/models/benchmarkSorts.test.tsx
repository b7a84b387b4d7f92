import { mockApis } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  deriveMetadata,
  readSortBenchmarks,
} from '@fmops/backstage-plugin-fmops-models-common';
import { llama } from '../__testUtils__/models';
import { renderPage, spiedCatalog } from '../__testUtils__/renderPage';
import { ModelsPage } from './ModelsPage';

const config = {
  fmops: {
    models: {
      sortBenchmarks: [
        { benchmark: 'MMLU', shots: 5 },
        { benchmark: 'HumanEval', metric: 'pass@1', title: 'Writes code' },
      ],
    },
  },
};
const [MMLU, HUMAN_EVAL] = readSortBenchmarks(
  mockApis.config({ data: config }),
);

/** A model as the catalog serves it: sort keys are derived, but for what the catalog has not worked through. */
function model(name: string, value?: number, derived = true) {
  const entity = llama(
    {
      evaluations:
        value === undefined
          ? []
          : [{ benchmark: 'MMLU', metric: 'acc', shots: 5, value }],
    },
    { name, title: name },
  );
  const benchmarks = derived ? [MMLU, HUMAN_EVAL] : [];
  const { annotations } = deriveMetadata(entity, benchmarks)!;
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

const models = [model('weak', 9.5), model('none'), model('strong', 79.51)];

const rows = async () =>
  within(await screen.findByRole('table', { name: 'models' }))
    .getAllByRole('row')
    .map(row => row.textContent);

function show(query: string, entities = models) {
  const catalog = spiedCatalog(entities);
  renderPage(<ModelsPage />, catalog.api, query, config);
  return catalog;
}

it('offers the configured benchmarks, and sorts by the best first', async () => {
  const catalog = show('');
  await userEvent.click(await screen.findByRole('button', { name: /Sort by/ }));
  expect(screen.getByRole('option', { name: 'Writes code' })).toBeVisible();
  await userEvent.click(
    screen.getByRole('option', { name: 'MMLU, 5-shot, accuracy' }),
  );

  expect(screen.getByTestId('query')).toHaveTextContent(`?sort=${MMLU.id}`);
  const titles = () =>
    within(screen.getByRole('list', { name: 'models' }))
      .getAllByRole('link')
      .map(link => link.textContent);
  await waitFor(() => expect(titles()).toEqual(['strong', 'weak', 'none']));
  const cards = screen.getAllByRole('listitem');
  expect(within(cards[0]).getByText('MMLU, 5-shot, accuracy')).toBeVisible();
  expect(within(cards[0]).getByText('79.51')).toBeVisible();
  expect(within(cards[2]).getByText('no result')).toBeVisible();
  expect(catalog.queryEntities).toHaveBeenCalledWith(
    expect.objectContaining({
      fields: expect.arrayContaining([
        `metadata.annotations.fmops.dev/sort-${MMLU.id}-asc`,
      ]),
    }),
  );
});

it('has a column for it in the table, unknown last in both directions', async () => {
  show(`?view=table&order=asc&sort=${MMLU.id}`);
  const [head, ...body] = await rows();
  expect(head).toMatch(/^NameMMLU, 5-shot, accuracyShortlist/);
  expect(body.map(row => row?.slice(0, 10))).toEqual([
    expect.stringMatching(/^weak9\.5/),
    expect.stringMatching(/^strong79\./),
    expect.stringMatching(/^noneno res/),
  ]);
});

it('says that shots are not stated where results state none', async () => {
  show(`?view=table&sort=${HUMAN_EVAL.id}`);
  expect((await rows())[0]).toContain('HumanEval, pass@1, shots not stated');
});

it('says how many the catalog has not sorted yet', async () => {
  // The mock lists entities without the key; the catalog counts without them
  const entities = [...models, model('new', 50, false)];
  const catalog = spiedCatalog(entities);
  const answer = catalog.queryEntities.getMockImplementation()!;
  catalog.queryEntities.mockImplementation(async request => {
    const result = await answer.call(catalog.api, request);
    return request && 'orderFields' in request && request.limit === 0
      ? { ...result, totalItems: 3 }
      : result;
  });
  renderPage(<ModelsPage />, catalog.api, `?sort=${MMLU.id}`, config);
  expect(
    await screen.findByText(
      '4 models, 1 of them not listed: the catalog has not sorted them yet',
    ),
  ).toBeVisible();
});

it('shows a link with a sort order of yesterday by name, and says so', async () => {
  const catalog = show('?sort=benchmark-gone&order=desc&cursor=old');
  expect(await screen.findByRole('note')).toHaveTextContent(
    'This link sorts by “benchmark-gone”, which this portal does not (or no longer) offer. Sorted by “Name” instead.',
  );
  expect(await screen.findByText('3 models')).toBeVisible();
  expect(catalog.queryEntities.mock.calls[0][0]).toMatchObject({
    orderFields: {
      field: 'metadata.annotations.fmops.dev/sort-title-asc',
      order: 'asc',
    },
  });

  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
});
