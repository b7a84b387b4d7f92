import { screen } from '@testing-library/react';
import { renderPrompts } from '../prompts/__testUtils__/renderPrompts';

// By itself: what one may do is remembered from one test to the next
it('offers to make an evaluation catalog only to those who may', async () => {
  renderPrompts({
    path: '/prompts/sets',
    denied: ['fmops.evaluation-set.create'],
  });
  await screen.findByText('There is no evaluation catalog that you may read');
  expect(
    screen.getByText(/you need the permission fmops.evaluation-set.create/),
  ).toBeVisible();
  expect(
    screen.queryByRole('button', { name: 'New evaluation catalog' }),
  ).toBeNull();
});
