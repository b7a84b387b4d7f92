import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { llama } from '../__testUtils__/models';
import { renderPage, spiedCatalog } from '../__testUtils__/renderPage';
import { ModelsPage } from './ModelsPage';

const LICENSE_USE = 'metadata.labels.fmops.dev/license-use';

/** A model as the catalog serves it, labels and sort keys derived. */
function model(name: string, title: string, licenseUse: string) {
  const order = { 'fmops.dev/sort-title-asc': title.toLocaleLowerCase('en') };
  return llama(
    {
      license: {
        commercialUse: licenseUse === 'commercial' ? 'yes' : 'conditional',
      },
    },
    {
      name,
      title,
      labels: { 'fmops.dev/license-use': licenseUse },
      annotations: order,
    },
  );
}

const qwen = model('qwen3-8b', 'Qwen3 8B', 'commercial');
const mistral = model('mistral-7b', 'Mistral 7B', 'commercial');
const meta = model('llama-3.1-8b', 'Llama 3.1 8B', 'conditional');

const titles = () =>
  within(screen.getByRole('list', { name: 'models' }))
    .getAllByRole('link')
    .map(link => link.textContent);

it('asks for one page and one set of counts, and shows both', async () => {
  const catalog = spiedCatalog([qwen, mistral, meta]);
  renderPage(<ModelsPage />, catalog.api);

  expect(await screen.findByText('3 models')).toBeInTheDocument();
  await screen.findByRole('list', { name: 'models' });
  expect(titles()).toEqual(['Llama 3.1 8B', 'Mistral 7B', 'Qwen3 8B']);
  expect(screen.getByRole('link', { name: 'Qwen3 8B' })).toHaveAttribute(
    'href',
    '/catalog/default/foundationmodel/qwen3-8b',
  );
  await screen.findByRole('checkbox', { name: 'Commercial use 2' });

  // a page, and its count
  expect(catalog.queryEntities).toHaveBeenCalledTimes(2);
  expect(catalog.queryEntities.mock.calls[0][0]).toMatchObject({
    filter: { kind: 'FoundationModel' },
    limit: 24,
    totalItems: 'exclude',
    fields: expect.arrayContaining(['spec.license', 'spec.parameters']),
  });
  expect(catalog.getEntityFacets).toHaveBeenCalledTimes(1);
});

it('counts further facets once they are opened', async () => {
  const catalog = spiedCatalog([qwen, mistral, meta]);
  renderPage(<ModelsPage />, catalog.api);
  const title = await screen.findByRole('button', { name: 'Provider' });
  expect(catalog.getEntityFacets).toHaveBeenCalledTimes(1);

  await userEvent.click(title);
  const facet = await screen.findByRole('group', { name: 'Provider' });
  expect(
    within(facet).getByRole('checkbox', { name: /3$/ }),
  ).toBeInTheDocument();
  expect(facet.parentElement).toHaveFocus();
  expect(
    screen.getByRole('checkbox', { name: 'Commercial use 2' }),
  ).toBeInTheDocument();
});

it('tells a model in one look', async () => {
  renderPage(<ModelsPage />, spiedCatalog([meta]).api);
  const card = within(await screen.findByRole('listitem'));
  for (const text of [
    'Meta · Fine-tuned · Gated',
    'Commercial use: conditional',
    '8.0 B',
    '128 k tokens',
    'Text generation',
    '≥ 20 GiB bf16',
    '23 Jul 2024',
  ]) {
    expect(card.getByText(text)).toBeInTheDocument();
  }
  expect(card.getByText(/^fits 1 × g/)).toBeInTheDocument();
});

it('calls no model open that a run has made', async () => {
  const made = llama({ provider: 'language-team', source: undefined });
  renderPage(<ModelsPage />, spiedCatalog([made]).api);
  expect(await screen.findByText('language-team · Fine-tuned')).toBeVisible();
});

it('filters in the catalog, keeps the filter in the URL and lets it go', async () => {
  const catalog = spiedCatalog([qwen, mistral, meta]);
  renderPage(<ModelsPage />, catalog.api);
  const option = await screen.findByRole('checkbox', {
    name: 'Commercial use 2',
  });
  await userEvent.click(option);

  expect(await screen.findByText('2 models')).toBeInTheDocument();
  expect(screen.getByTestId('query')).toHaveTextContent(
    '?licenseUse=commercial',
  );
  expect(catalog.queryEntities).toHaveBeenLastCalledWith(
    expect.objectContaining({
      filter: { kind: 'FoundationModel', [LICENSE_USE]: ['commercial'] },
    }),
  );
  // the other values of the facet keep their count
  expect(
    screen.getByRole('checkbox', { name: 'Commercial use with conditions 1' }),
  ).not.toBeChecked();

  await userEvent.click(
    screen.getByRole('button', {
      name: 'Remove filter Licence allows: Commercial use',
    }),
  );
  expect(await screen.findByText('3 models')).toBeInTheDocument();
  expect(screen.getByTestId('query')).toBeEmptyDOMElement();
});

it('takes up search, sort and view from the URL', async () => {
  const catalog = spiedCatalog([qwen, mistral, meta]);
  renderPage(<ModelsPage />, catalog.api, '?q=qwen&order=desc&view=table');

  const table = await screen.findByRole('table', { name: 'models' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(1);
  expect(catalog.queryEntities.mock.calls[0][0]).toMatchObject({
    fullTextFilter: {
      term: 'qwen',
      fields: expect.arrayContaining(['metadata.title', 'metadata.name']),
    },
    orderFields: {
      field: 'metadata.annotations.fmops.dev/sort-title-desc',
      order: 'desc',
    },
  });
  expect(
    await screen.findByText('Counts are without the search text.'),
  ).toBeInTheDocument();
});

it('searches for what was typed', async () => {
  const catalog = spiedCatalog([qwen, mistral, meta]);
  renderPage(<ModelsPage />, catalog.api);
  await screen.findByText('3 models');
  await userEvent.type(screen.getByRole('searchbox'), 'mistral');
  expect(await screen.findByText('1 model')).toBeInTheDocument();
  expect(catalog.queryEntities).toHaveBeenCalledTimes(4);
});

it('goes on by cursor', async () => {
  const many = Array.from({ length: 30 }, (_, index) => {
    const number = `${index + 10}`;
    return model(`model-${number}`, `Model ${number}`, 'commercial');
  });
  const catalog = spiedCatalog(many);
  renderPage(<ModelsPage />, catalog.api);
  expect(await screen.findByText('30 models')).toBeInTheDocument();
  await waitFor(() => expect(titles()).toHaveLength(24));
  expect(screen.getByRole('button', { name: 'Previous' })).toBeDisabled();

  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  await waitFor(() => expect(titles()).toHaveLength(6));
  expect(catalog.queryEntities).toHaveBeenLastCalledWith(
    expect.objectContaining({ cursor: expect.any(String), limit: 24 }),
  );
  // the counts are those of the same filters: they are not fetched again
  expect(catalog.queryEntities).toHaveBeenCalledTimes(3);
  expect(catalog.getEntityFacets).toHaveBeenCalledTimes(1);

  await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
  await waitFor(() => expect(titles()).toHaveLength(24));
});

describe('with a cursor of yesterday', () => {
  const open = (error: Error) => {
    const catalog = spiedCatalog([qwen, mistral]);
    catalog.queryEntities.mockRejectedValueOnce(error);
    renderPage(<ModelsPage />, catalog.api, '?q=qwen&cursor=stale');
    return catalog;
  };

  it('shows the first page where the catalog refuses it', async () => {
    const { queryEntities } = open(
      await ResponseError.fromResponse(
        new Response('{"error":{"name":"InputError"}}', {
          status: 400,
          headers: { 'Content-Type': 'application/json' },
        }),
      ),
    );
    expect(await screen.findByText('1 model')).toBeInTheDocument();
    expect(queryEntities.mock.calls.map(([query]) => query)).toEqual([
      expect.objectContaining({ cursor: 'stale' }),
      expect.objectContaining({ limit: 0 }),
      expect.objectContaining({
        filter: { kind: 'FoundationModel' },
        fullTextFilter: expect.objectContaining({ term: 'qwen' }),
      }),
    ]);
  });

  it('does not take another failure for a refusal', async () => {
    const { queryEntities } = open(new Error('catalog is down'));
    expect(await screen.findByText('catalog is down')).toBeInTheDocument();
    // nothing but that page and the count
    expect(queryEntities).toHaveBeenCalledTimes(2);
  });
});

it('says how to add a model where there is none', async () => {
  renderPage(<ModelsPage />, spiedCatalog([]).api);
  expect(
    await screen.findByText('There are no models in the catalog yet'),
  ).toBeInTheDocument();
  expect(screen.getByText(/catalog\.locations/)).toBeInTheDocument();
});

it('offers to clear the filters where nothing fits', async () => {
  renderPage(<ModelsPage />, spiedCatalog([qwen]).api, '?access=proprietary');
  expect(
    await screen.findByText('No model fits all of this'),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(await screen.findByText('1 model')).toBeInTheDocument();
});

it('says what failed and tries again', async () => {
  const catalog = spiedCatalog([qwen]);
  catalog.queryEntities.mockRejectedValueOnce(new Error('catalog is down'));
  renderPage(<ModelsPage />, catalog.api);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The models could not be loaded');
  expect(alert).toHaveTextContent('catalog is down');
  await userEvent.click(within(alert).getByRole('button', { name: 'Retry' }));
  expect(await screen.findByText('1 model')).toBeInTheDocument();
});

it('tries everything again that failed together', async () => {
  const catalog = spiedCatalog([qwen]);
  const down = new TypeError('Failed to fetch');
  catalog.queryEntities.mockRejectedValueOnce(down).mockRejectedValueOnce(down);
  catalog.getEntityFacets.mockRejectedValueOnce(down);
  renderPage(<ModelsPage />, catalog.api);
  const results = within(await screen.findByLabelText('Results'));
  expect(
    await results.findByText(/^The portal does not answer/),
  ).toBeInTheDocument();
  expect(results.getByRole('status')).toBeEmptyDOMElement();
  await screen.findByText(/^The filters could not be counted/);

  await userEvent.click(results.getByRole('button', { name: 'Retry' }));
  expect(await screen.findByText('1 model')).toBeInTheDocument();
  expect(
    await screen.findByRole('checkbox', { name: 'Commercial use 1' }),
  ).toBeInTheDocument();
});

it('shows models when only the counts fail', async () => {
  const catalog = spiedCatalog([qwen]);
  catalog.getEntityFacets.mockRejectedValueOnce(new Error('no facets'));
  renderPage(<ModelsPage />, catalog.api);
  expect(await screen.findByText('1 model')).toBeInTheDocument();
  expect(
    await screen.findByText('The filters could not be counted: no facets'),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(
    await screen.findByRole('checkbox', { name: 'Commercial use 1' }),
  ).toBeInTheDocument();
});

it('shows models before they are counted, and when they cannot be', async () => {
  const catalog = spiedCatalog([qwen]);
  const answer = catalog.queryEntities.getMockImplementation()!;
  let fail = (_: Error) => {};
  catalog.queryEntities.mockImplementation(request =>
    request && 'limit' in request && request.limit === 0
      ? new Promise((_, reject) => {
          fail = reject;
        })
      : answer.call(catalog.api, request),
  );
  renderPage(<ModelsPage />, catalog.api);
  expect(
    await screen.findByRole('link', { name: 'Qwen3 8B' }),
  ).toBeInTheDocument();
  expect(screen.getByText('Counting…')).toBeInTheDocument();
  fail(new Error('no time'));
  expect(
    await screen.findByText('The models could not be counted: no time'),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Qwen3 8B' })).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(await screen.findByText('Counting…')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
  fail(new Error('still no time'));
  await screen.findByText('The models could not be counted: still no time');

  catalog.queryEntities.mockImplementation(answer);
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(await screen.findByText('1 model')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
});
