import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInGerman } from '@fmops/frontend-test-utils';
import { llama } from '../__testUtils__/models';
import { CompareSection } from './CompareSection';

it('speaks German to who has chosen it', async () => {
  const models = [llama(), llama({}, { name: 'copy' })];
  renderInGerman(<CompareSection models={models} link="#" />, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
  expect(
    await screen.findByRole('heading', { name: 'Nebeneinander' }),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('row', { name: /^Kontextfenster 128 k Token/ }),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByLabelText('Nur Unterschiede'));
  expect(
    screen.getByText(
      'Was von diesen Modellen bekannt ist, unterscheidet sich nicht.',
    ),
  ).toBeInTheDocument();
});
