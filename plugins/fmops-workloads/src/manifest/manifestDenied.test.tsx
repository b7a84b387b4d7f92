import { screen, waitFor } from '@testing-library/react';
import { runsPage } from '../extensions/runsPage';
import { renderRuns, say } from '../__testUtils__/renderRuns';
import { someDetails } from '../__testUtils__/workloads';

// A file of its own: what a user may is remembered from test to test.
it('is not asked for by those who may not read manifests', async () => {
  const api = renderRuns({
    extensions: [runsPage],
    path: '/runs/local/uid-1',
    denied: ['fmops.workload.manifest'],
  });
  await waitFor(() => expect(api.detailStreams).toHaveLength(1));
  await say(() => api.detailStreams[0].send(someDetails()));
  const summary = await screen.findByText('TrainJob support-tone as YAML');
  const folded = summary.closest('details')!;
  folded.open = true;
  await say(() => folded.dispatchEvent(new Event('toggle')));
  expect(
    await screen.findByText(/fmops\.workload\.manifest/),
  ).toBeInTheDocument();
  expect(api.manifest).not.toHaveBeenCalled();
});
