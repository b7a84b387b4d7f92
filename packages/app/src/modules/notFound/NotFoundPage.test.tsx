import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { NotFoundPage } from './NotFoundPage';

it('leads back to the start page', async () => {
  renderInTestApp(<NotFoundPage />);
  expect(await screen.findByText('There is no such page')).toBeVisible();
  expect(
    screen.getByRole('button', { name: 'Go to the start page' }),
  ).toHaveAttribute('href', '/');
});
