import { screen, waitFor } from '@testing-library/react';
import { runsPage } from '../extensions/runsPage';
import { renderRuns, say } from '../__testUtils__/renderRuns';
import { someDetails } from '../__testUtils__/workloads';

// In a file of its own: answers on permissions are cached between tests.
it('is disabled, and says why, without the permission', async () => {
  const api = renderRuns({
    extensions: [runsPage],
    path: '/runs/local/uid-1',
    denied: ['fmops.workload.stop', 'fmops.workload.logs'],
  });
  await waitFor(() => expect(api.detailStreams).toHaveLength(1));
  await say(() => api.detailStreams[0].send(someDetails()));
  expect(
    await screen.findByRole('button', {
      name: /^Stop run. You may not stop runs: .* fmops.workload.stop/,
    }),
  ).toBeDisabled();
  expect(screen.getByText(/^You may not read logs/)).toBeInTheDocument();
  expect(api.logs).toHaveLength(0);
});
