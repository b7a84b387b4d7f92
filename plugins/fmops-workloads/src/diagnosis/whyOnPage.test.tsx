import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload, someDetails } from '../__testUtils__/workloads';
import { runsPage } from '../extensions/runsPage';
import { DIAGNOSES } from './__fixtures__/diagnoses';

describe('the page', () => {
  it.each(['job', 'endpoint'] as const)(
    'says of a waiting %s why, until it runs',
    async category => {
      const api = renderRuns({
        extensions: [runsPage],
        path: '/runs/local/uid-1',
      });
      await waitFor(() => expect(api.detailStreams).toHaveLength(1));
      const [stream] = api.detailStreams;
      const pending = {
        workload: aWorkload({ category, state: 'Pending' }),
        diagnoses: [DIAGNOSES.scheduler],
      };
      await say(() => stream.send(someDetails(pending)));
      expect(screen.getByTestId('why-sentence')).toHaveTextContent(
        DIAGNOSES.scheduler.sentence,
      );

      // Said once on the page
      expect(screen.queryByTestId('run-reason')).not.toBeInTheDocument();

      await userEvent.click(screen.getByText('What the cluster says (1)'));
      await say(() => stream.send(someDetails(pending)));
      expect(screen.getByText(/3 Insufficient nvidia.com.gpu/)).toBeVisible();

      await say(() =>
        stream.send(
          someDetails({
            workload: aWorkload({
              category,
              state: category === 'job' ? 'Running' : 'Ready',
            }),
            diagnoses: [],
          }),
        ),
      );
      expect(screen.queryByTestId('why-panel')).not.toBeInTheDocument();
    },
  );
});
