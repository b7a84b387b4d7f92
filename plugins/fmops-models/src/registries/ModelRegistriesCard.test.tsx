import { screen } from '@testing-library/react';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { ModelRegistriesCard } from './ModelRegistriesCard';

it('names the registries with their versions, and what they do not agree on', async () => {
  renderCard(
    <ModelRegistriesCard />,
    llama({
      registries: [
        { id: 'mlflow', title: 'Company MLflow', url: 'https://ml.example/x' },
        // eslint-disable-next-line no-script-url
        { id: 'hub', url: 'javascript:alert(1)' },
      ],
      versions: [
        { version: '2', registry: 'mlflow' },
        { version: '1', registry: 'mlflow' },
      ],
      disagreements: [
        { field: 'license.id', registry: 'hub', value: '<b>mit</b>' },
      ],
    }),
  );

  expect(
    await screen.findByRole('row', { name: /^Company MLflow.* 2, 1$/ }),
  ).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'hub none' })).toBeInTheDocument();
  expect(screen.getByRole('link')).toHaveAttribute(
    'href',
    'https://ml.example/x',
  );
  expect(
    screen.getByText('They do not agree. The portal goes by Company MLflow.'),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('row', { name: 'license.id hub <b>mit</b>' }),
  ).toBeInTheDocument();
});
