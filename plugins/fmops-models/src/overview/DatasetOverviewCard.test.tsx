import { screen } from '@testing-library/react';
import { dolly } from '../__testUtils__/datasets';
import { renderCard } from '../__testUtils__/renderPage';
import { DatasetOverviewCard } from './DatasetOverviewCard';

const valueOf = (label: string) =>
  screen.getByText(label, { selector: 'dt' }).parentElement;

it('shows what a dataset holds', async () => {
  renderCard(<DatasetOverviewCard />, dolly());
  await screen.findByRole('button', { name: 'Use for fine-tuning' });
  expect(valueOf('Rows')).toHaveTextContent('15,011train 15,011');
  expect(valueOf('Size')).toHaveTextContent('13.1 MBthe data file');
  expect(valueOf('Personal data')).toHaveTextContent(
    'PossibleWikipedia passages name public persons.',
  );
  expect(screen.getByRole('rowheader', { name: 'response' })).toBeVisible();
});

it('opens the tuning form with this dataset', async () => {
  renderCard(<DatasetOverviewCard />, dolly());
  const button = await screen.findByRole('button', {
    name: 'Use for fine-tuning',
  });
  const url = new URL(button.getAttribute('href')!, 'http://localhost');
  expect(JSON.parse(url.searchParams.get('formData')!)).toEqual({
    dataset: 'modeldataset:default/databricks-dolly-15k',
  });
});

it('says why a benchmark cannot be used for tuning', async () => {
  renderCard(
    <DatasetOverviewCard />,
    dolly({ type: 'benchmark', rows: undefined, splits: undefined }),
  );
  const button = await screen.findByRole('button', {
    name: 'Use for fine-tuning',
  });
  expect(button).toHaveAccessibleDescription(/benchmark data/);
  expect(valueOf('Rows')).toHaveTextContent('Rowsnot published');
});
