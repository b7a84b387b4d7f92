import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotFoundError } from '@backstage/errors';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { runsPage } from '../extensions/runsPage';
import { renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload, someDetails } from '../__testUtils__/workloads';

async function openRun(details: WorkloadDetails) {
  const api = renderRuns({ extensions: [runsPage], path: '/runs/local/uid-1' });
  await waitFor(() => expect(api.detailStreams).toHaveLength(1));
  await say(() => api.detailStreams[0].send(details));
  return api;
}

// jsdom does not unfold on a click
async function unfold() {
  const summary = await screen.findByText('TrainJob support-tone as YAML');
  const folded = summary.closest('details')!;
  folded.open = true;
  await say(() => folded.dispatchEvent(new Event('toggle')));
}

describe('manifest of a run', () => {
  it('is asked for when it is unfolded, and says what is hidden', async () => {
    const api = await openRun(someDetails());
    api.manifest.mockResolvedValue({
      object: { kind: 'TrainJob', spec: { token: '***' } },
      hidden: 1,
    });
    expect(api.manifest).not.toHaveBeenCalled();
    await unfold();
    expect(await screen.findByText(/^1 value is hidden/)).toBeInTheDocument();
    expect(api.manifest).toHaveBeenCalledWith({
      cluster: 'local',
      uid: 'uid-1',
    });
    await waitFor(() =>
      expect(document.querySelector('code')?.textContent).toContain(
        'kind: TrainJob',
      ),
    );
  });

  it('says that it cannot be read, and reads it again', async () => {
    const api = await openRun(someDetails());
    api.manifest.mockRejectedValueOnce(new Error('etcd is away'));
    api.manifest.mockResolvedValue({ object: { kind: 'TrainJob' }, hidden: 0 });
    await unfold();
    expect(await screen.findByText(/etcd is away/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^Nothing in it had/)).toBeInTheDocument();
  });

  it('says that the object is gone', async () => {
    const api = await openRun(someDetails());
    api.manifest.mockRejectedValue(new NotFoundError('TrainJob is gone'));
    await unfold();
    expect(
      await screen.findByText(/no longer in the cluster/),
    ).toBeInTheDocument();
  });

  it('is not offered of what was deleted', async () => {
    await openRun(
      someDetails({
        workload: aWorkload({
          state: 'Failed',
          deletedAt: '2026-03-01T11:00:00Z',
        }),
      }),
    );
    expect(
      await screen.findByText(/manifests are not kept/),
    ).toBeInTheDocument();
  });
});
