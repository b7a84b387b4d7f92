import { screen, within } from '@testing-library/react';
import { dolly } from '../__testUtils__/datasets';
import { renderPage, spiedCatalog } from '../__testUtils__/renderPage';
import { DatasetsPage } from './DatasetsPage';

it('shows datasets in one look', async () => {
  const catalog = spiedCatalog([dolly()]);
  renderPage(<DatasetsPage />, catalog.api);
  const card = within(await screen.findByRole('listitem'));
  for (const text of [
    'Databricks Dolly 15k',
    'Databricks · Instruction · Open',
    'Commercial use: yes',
    '15,011',
    '13.1 MB',
    'English',
    'Possible',
  ]) {
    expect(card.getByText(text)).toBeInTheDocument();
  }
  expect(catalog.queryEntities.mock.calls[0][0]).toMatchObject({
    filter: { kind: 'ModelDataset' },
  });
});

it('shows them as a table, unknowns as such', async () => {
  const catalog = spiedCatalog([dolly({ rows: undefined })]);
  renderPage(<DatasetsPage />, catalog.api, '?view=table');
  const table = await screen.findByRole('table', { name: 'datasets' });
  expect(
    within(table).getByRole('row', {
      name: /Databricks Dolly 15k Databricks Instruction .* not published 13\.1 MB/,
    }),
  ).toBeInTheDocument();
});
