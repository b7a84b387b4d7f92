import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dolly } from '../__testUtils__/datasets';
import { renderCard } from '../__testUtils__/renderPage';
import { DatasetOverviewCard } from './DatasetOverviewCard';

const open = (sampleRows: object[], sampleRowsNote?: string) =>
  renderCard(
    <DatasetOverviewCard />,
    dolly({ sampleRows: sampleRows as never, sampleRowsNote }),
  );

it('shows rows with where they come from', async () => {
  open([{ response: 'Yes.', instruction: 'Is it?' }], 'Made up.');
  const table = await screen.findByRole('table', { name: 'Sample rows' });
  expect(table).toHaveTextContent('instructionresponseIs it?Yes.');
  expect(screen.getByText('Made up.')).toBeVisible();
});

it('cuts long values, and shows the whole on demand', async () => {
  open([{ instruction: `${'x'.repeat(500)}end`, response: null }]);
  const more = await screen.findByRole('button', {
    name: 'Show all of instruction',
  });
  expect(screen.queryByText(/end$/)).not.toBeInTheDocument();
  expect(screen.getByText('empty')).toBeVisible();
  await userEvent.click(more);
  expect(screen.getByText(/xend$/)).toBeVisible();
});

it('never makes markup of a value', async () => {
  open([{ instruction: '<img src=x onerror=alert(1)>', response: [{ a: 1 }] }]);
  const table = await screen.findByRole('table', { name: 'Sample rows' });
  expect(table).toHaveTextContent('<img src=x onerror=alert(1)>');
  expect(table).toHaveTextContent('[ { "a": 1 } ]');
  expect(table.querySelector('img')).toBeNull();
});
