import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotFoundError } from '@backstage/errors';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { runsPage } from '../extensions/runsPage';
import { renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload, someDetails } from '../__testUtils__/workloads';

async function openRun(details?: WorkloadDetails, denied?: string[]) {
  const api = renderRuns({
    extensions: [runsPage],
    path: '/runs/local/uid-1',
    denied,
  });
  await waitFor(() => expect(api.detailStreams).toHaveLength(1));
  const [stream] = api.detailStreams;
  if (details) {
    await say(() => stream.send(details));
  }
  return { api, stream };
}

async function askToStop() {
  const button = await screen.findByRole('button', { name: 'Stop run' });
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
}

describe('run', () => {
  it('shows state, timeline, pods, events and lineage, and follows them', async () => {
    const { stream, api } = await openRun(
      someDetails({
        workload: aWorkload({
          lineage: {
            baseModel: 'mistral-7b',
            dataset: 'tone',
            stage: 'alignment',
          },
          submittedBy: 'user:default/guest',
          accelerators: { resource: 'nvidia.com/gpu', requested: 8 },
        }),
        events: [
          {
            type: 'Warning',
            reason: 'FailedScheduling',
            message: 'Insufficient nvidia.com/gpu',
            object: 'Pod/a',
            count: 3,
          },
        ],
      }),
    );
    // One stream for the run; the list's is not open besides.
    expect(api.streams).toHaveLength(0);
    expect(
      screen.getByRole('heading', { name: 'support-tone' }),
    ).toBeInTheDocument();
    const timeline = screen.getByRole('list', { name: 'Timeline' });
    expect(within(timeline).getByText('Queued')).toBeInTheDocument();
    expect(within(timeline).getByText('5 min, 0 sec')).toBeInTheDocument();
    expect(screen.getByText('trainer: running')).toBeInTheDocument();
    expect(
      screen.getByText('FailedScheduling: Insufficient nvidia.com/gpu'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /mistral-7b/ }),
    ).toBeInTheDocument();

    expect(screen.getByTestId('cost')).toHaveTextContent(
      /^estimated \$.* so far, \$3\.36 to \$142 per hour$/,
    );

    expect(screen.getByText(/no invoice/)).toBeInTheDocument();

    const state = screen.getByTestId('run-state');
    expect(state).toHaveTextContent('Running');
    await say(() =>
      stream.send(
        someDetails({
          workload: aWorkload({ state: 'Failed', reason: 'OOMKilled' }),
          pods: [
            {
              name: 'support-tone-node-0-0',
              phase: 'Failed',
              containers: [
                {
                  name: 'trainer',
                  ready: false,
                  restarts: 1,
                  state: 'terminated',
                  reason: 'OOMKilled',
                  exitCode: 137,
                },
              ],
            },
          ],
        }),
      ),
    );
    expect(state).toHaveTextContent('Failed');
    expect(screen.getByTestId('run-reason')).toHaveTextContent(
      'It ran out of memory: a container used more than it may.',
    );
    expect(
      screen.getByText(
        'trainer: terminated, OOMKilled, exit code 137, 1 restart',
      ),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Stop/ }),
    ).not.toBeInTheDocument();
  });

  it('stops a run after asking', async () => {
    const { api } = await openRun(someDetails());
    await askToStop();
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Stop support-tone?');
    expect(api.stop).not.toHaveBeenCalled();

    api.stop.mockRejectedValueOnce(new Error('The cluster said no'));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Stop the run' }),
    );
    expect(
      await within(dialog).findByText(/The cluster said no/),
    ).toBeVisible();

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Try again' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(api.stop).toHaveBeenLastCalledWith({
      cluster: 'local',
      uid: 'uid-1',
    });
  });

  it('changes nothing when the user does not confirm', async () => {
    const { api } = await openRun(someDetails());
    await askToStop();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Keep it running' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(api.stop).not.toHaveBeenCalled();
  });

  it('leaves runs of other teams alone', async () => {
    await openRun(
      someDetails({ workload: aWorkload({ ref: { namespace: 'elsewhere' } }) }),
    );
    expect(
      await screen.findByRole('button', {
        name: /^Stop run. Nobody owns the namespace elsewhere/,
      }),
    ).toBeDisabled();
  });

  it('says where there is no such run', async () => {
    const { stream } = await openRun();
    await say(() => stream.fail(new NotFoundError('No run uid-1')));
    expect(screen.getByText('There is no such run')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All runs' })).toHaveAttribute(
      'href',
      '/runs',
    );
  });

  it('says since when the cluster cannot be reached', async () => {
    await openRun(
      someDetails({
        workload: aWorkload({ staleSince: '2026-03-01T10:06:00Z' }),
      }),
    );
    expect(screen.getByTestId('cluster-unreachable')).toHaveTextContent(
      /cannot be reached \(since .+ ago\)/,
    );
    expect(
      await screen.findByRole('button', {
        name: /The cluster cannot be reached/,
      }),
    ).toBeDisabled();
  });
});
