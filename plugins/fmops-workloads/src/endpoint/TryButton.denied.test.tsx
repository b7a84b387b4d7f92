import { screen, waitFor } from '@testing-library/react';
import { renderTryButton } from '../__testUtils__/renderTryButton';

it('is not there without the right to ask', async () => {
  const { authorize, looked } = renderTryButton({ allowed: false });
  expect(await screen.findByText('shown')).toBeVisible();
  await waitFor(() => expect(authorize).toHaveBeenCalled());
  expect(looked).not.toHaveBeenCalled();
  expect(screen.queryByText('Try it')).toBeNull();
});
