import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { llama } from '../__testUtils__/models';
import { renderPage, spiedCatalog } from '../__testUtils__/renderPage';
import { ModelsPage } from './ModelsPage';

const MEMORY = 'fmops.dev/memory-class';

const model = (name: string, memory: string) =>
  llama(
    {},
    {
      name,
      title: name,
      labels: { [MEMORY]: memory },
      annotations: { 'fmops.dev/sort-title-asc': name },
    },
  );

it('finds the models that an instance can serve', async () => {
  const catalog = spiedCatalog([
    model('small', 'up-to-0014-gib'),
    model('medium', 'up-to-0020-gib'),
    model('large', 'up-to-0550-gib'),
    model('secret', 'unknown'),
  ]);
  renderPage(<ModelsPage />, catalog.api);
  await userEvent.click(
    await screen.findByRole('checkbox', { name: 'g6.xlarge (1 × L4) 2' }),
  );

  expect(await screen.findByText('2 models')).toBeInTheDocument();
  expect(screen.getByTestId('query')).toHaveTextContent('?fitsOn=g6.xlarge');
  expect(catalog.queryEntities).toHaveBeenLastCalledWith(
    expect.objectContaining({
      filter: {
        kind: 'FoundationModel',
        [`metadata.labels.${MEMORY}`]: ['up-to-0014-gib', 'up-to-0020-gib'],
      },
    }),
  );
  expect(
    screen.getByRole('button', {
      name: 'Remove filter Fits on: g6.xlarge (1 × L4)',
    }),
  ).toBeInTheDocument();
});
