import { screen } from '@testing-library/react';
import { llama } from '../__testUtils__/models';
import { renderCard } from '../__testUtils__/renderPage';
import { OfferCard } from './OfferCard';

it('says once that nothing is published', async () => {
  renderCard(<OfferCard />, llama({ pricing: undefined, speed: undefined }));
  expect(await screen.findByText(/^Neither a list price nor/)).toBeVisible();
  expect(screen.queryByText('not published')).not.toBeInTheDocument();
});

it('keeps apart what is published from what is not', async () => {
  const pricing = {
    inputPerMTokens: 3,
    outputPerMTokens: 15,
    currency: 'USD',
    asOf: '2026-08-05',
  };
  renderCard(<OfferCard />, llama({ pricing, speed: undefined }));
  expect(await screen.findByText('$15.00')).toBeVisible();
  expect(screen.getByText('not published')).toBeVisible();
});
