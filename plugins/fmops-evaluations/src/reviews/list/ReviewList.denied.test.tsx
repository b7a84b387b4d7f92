import { screen } from '@testing-library/react';
import { renderReviews } from '../__testUtils__/renderReviews';

// In a file of its own: answers on permissions are kept over tests.
it('offers no new review to those who may start none', async () => {
  renderReviews('/reviews', {}, ['fmops.review.create']);
  expect(
    await screen.findByText(/Reviews in which you are to judge appear here/),
  ).toBeInTheDocument();
  expect(screen.queryByText('New review')).not.toBeInTheDocument();
});
