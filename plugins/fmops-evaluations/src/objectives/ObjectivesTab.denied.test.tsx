import { screen, waitFor, within } from '@testing-library/react';
import { listing, missed, renderTab } from './__testUtils__/renderTab';

// On its own: what one may do is remembered from test to test
it('offers nothing that one may not do', async () => {
  renderTab({ list: listing({ ...missed, editable: false }) }, false);
  const card = await screen.findByTestId('objective-firstToken');
  expect(
    within(card)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['History']);
  await waitFor(() =>
    expect(
      screen.queryByRole('button', { name: 'Set an objective' }),
    ).not.toBeInTheDocument(),
  );
});
