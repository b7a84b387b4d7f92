import { screen } from '@testing-library/react';
import { NotAllowedError } from '@backstage/errors';
import { say } from '../__testUtils__/renderRuns';
import {
  renderTaskOutput,
  snapshotOf,
} from '../__testUtils__/renderTaskOutput';
import { anEndpoint, aWorkload } from '../__testUtils__/workloads';

describe('the output of a task', () => {
  it('is the live run in the place of a link to it', async () => {
    const stream = await renderTaskOutput();
    const run = aWorkload();
    await say(() => stream.send(snapshotOf(run)));
    expect(screen.getByTestId('run-state')).toHaveTextContent('Running');
    expect(screen.getByRole('link', { name: 'support-tone' })).toHaveAttribute(
      'href',
      '/runs/local/uid-1',
    );
    expect(screen.queryByText('Watch the run')).not.toBeInTheDocument();
    expect(screen.getByText('Open the project')).toBeInTheDocument();
    expect(screen.getByText('Wait.')).toBeInTheDocument();

    await say(() =>
      stream.send({
        type: 'changed',
        workload: { ...run, state: 'Succeeded' },
      }),
    );
    expect(screen.getByTestId('run-state')).toHaveTextContent('Succeeded');
  });

  it('opens the form again with other names', async () => {
    const stream = await renderTaskOutput();
    await say(() => stream.send(snapshotOf(aWorkload())));
    const again = await screen.findByRole('button', {
      name: 'Again, with changes',
    });
    const url = new URL(again.getAttribute('href')!, 'http://portal');
    expect(url.pathname).toBe('/create/templates/default/tuning');
    expect(JSON.parse(url.searchParams.get('formData')!)).toEqual({
      name: 'support-tone-2',
      r: 16,
    });
  });

  it('is the endpoint of a project that serves', async () => {
    const stream = await renderTaskOutput();
    await say(() => stream.send(snapshotOf(anEndpoint())));
    expect(screen.getByText('The endpoint')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'chat' })).toHaveAttribute(
      'href',
      '/endpoints/local/e-1',
    );
  });

  it('waits for the cluster, and says what keeps it from being shown', async () => {
    const stream = await renderTaskOutput();
    await say(() => stream.send(snapshotOf()));
    expect(screen.getByText(/Waiting for the cluster/)).toBeInTheDocument();
    await say(() => stream.fail(new NotAllowedError('no')));
    expect(screen.getByText(/You may not see the runs/)).toBeInTheDocument();
  });
});
