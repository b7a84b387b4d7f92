import { screen, waitFor } from '@testing-library/react';
import { german } from '@fmops/frontend-test-utils';
import { renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload, someDetails } from '../__testUtils__/workloads';
import { runsPage } from '../extensions/runsPage';

it('serves the page of a run in German', async () => {
  const api = renderRuns({
    extensions: [runsPage],
    path: '/runs/local/uid-1',
    config: german,
  });
  await waitFor(() => expect(api.detailStreams).toHaveLength(1));
  await say(() =>
    api.detailStreams[0].send(
      someDetails({
        workload: aWorkload({
          state: 'Queued',
          queue: { clusterQueue: 'research', position: 3, pending: 1200 },
          replicas: { unit: 'pod', desired: 2, ready: 1 },
          progress: { percent: 40, remainingSeconds: 3_700 },
        }),
        diagnoses: [],
        startTimeline: {
          segments: [
            {
              ...{ phase: 'Waiting for quota', layer: 'queue', who: ['wait'] },
              ...{ from: '2026-03-01T10:00:00Z', seconds: 150 },
            },
          ],
        },
      }),
    ),
  );
  expect(await screen.findByTestId('run-state')).toHaveTextContent(
    'Eingereiht',
  );
  for (const text of [
    'Platz in der Warteschlange: 3. von 1.200 in research.',
    '40 %, noch etwa 1 Std. und 1 Min.',
    'Zeit bis zum Start: 2 Min. und 30 Sek.',
    'Warten auf Kontingent',
    '1 von 2 Pods bereit',
    'Keine Ereignisse. Cluster bewahren sie etwa eine Stunde auf.',
    'Das Log wird geöffnet …',
  ]) {
    expect(screen.getByText(text)).toBeVisible();
  }
  expect(screen.getAllByText(/^vor \d+ \S+$/)[0]).toBeVisible();
});
