import { screen, waitFor } from '@testing-library/react';
import { ready, renderTryButton } from '../__testUtils__/renderTryButton';

it('leads to the playground with the endpoint chosen', async () => {
  renderTryButton();
  expect(await screen.findByRole('button', { name: 'Try it' })).toHaveAttribute(
    'href',
    '/playground?endpoint=component%3Adefault%2Fsupport-tone',
  );
});

it('leads nowhere for what playgrounds do not know', async () => {
  const { looked } = renderTryButton({ type: 'model-training' });
  await waitFor(() => expect(looked).toHaveBeenCalled());
  expect(screen.queryByText('Try it')).toBeNull();
});

it.each([
  ['without a playground', { hasPlayground: false }],
  [
    'while nothing serves',
    { workload: { ...ready, state: 'Failed' as const } },
  ],
])('is not there %s', async (_, options) => {
  const { looked } = renderTryButton(options);
  expect(await screen.findByText('shown')).toBeVisible();
  expect(looked).not.toHaveBeenCalled();
  expect(screen.queryByText('Try it')).toBeNull();
});
