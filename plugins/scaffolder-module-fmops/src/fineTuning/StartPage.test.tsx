import { fetchApiRef } from '@backstage/core-plugin-api';
import { screen } from '@testing-library/react';
import { renderInGerman } from '@fmops/frontend-test-utils';
import { StartPage } from './StartPage';

it('speaks German to whom has chosen it', async () => {
  renderInGerman(<StartPage />, {
    apis: [
      [
        fetchApiRef,
        { fetch: async () => new Response(JSON.stringify({ items: [] })) },
      ],
    ],
  });
  expect(
    await screen.findByText('Keines Ihrer Teams hat einen Ort für seine Daten'),
  ).toBeVisible();
});
