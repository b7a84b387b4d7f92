import { fireEvent, screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { WorkloadPod } from '@fmops/backstage-plugin-fmops-workloads-common';
import { someDetails } from '../../__testUtils__/workloads';
import { PodList } from './PodList';

const pod = (index: number, more: Partial<WorkloadPod> = {}): WorkloadPod => ({
  ...{ name: `w-${index}`, phase: 'Running', node: 'gpu-1' },
  rank: { role: 'Worker', index },
  containers: [{ name: 'trainer', ready: true, restarts: 0, state: 'running' }],
  ...more,
});

const show = (pods: WorkloadPod[]) =>
  renderInTestApp(<PodList details={someDetails({ pods })} />);

it('tells rank, node, restarts and how the previous run ended', async () => {
  await show([
    pod(0, {
      containers: [
        {
          ...{ name: 'fetch', ready: false, restarts: 0, init: true },
          ...{ state: 'terminated', reason: 'Completed', exitCode: 0 },
        },
        {
          ...{ name: 'trainer', ready: true, restarts: 2, state: 'running' },
          lastTermination: { reason: 'OOMKilled', exitCode: 137 },
        },
      ],
    }),
  ]);
  const row = screen.getByTestId('pod');
  expect(row).toHaveTextContent('Worker 0w-0Running · on gpu-1');
  expect(row).toHaveTextContent(
    'fetch (before the others): terminated, Completed, exit code 0',
  );
  expect(row).toHaveTextContent(
    'trainer: running, 2 restartsprevious run: OOMKilled, exit code 137',
  );
});

it('shows of hundreds of pods those that fail, and the others on request', async () => {
  const pods = Array.from({ length: 512 }, (_, i) => pod(i));
  pods[300] = pod(300, { phase: 'Failed', reason: 'Evicted' });
  await show(pods);
  expect(screen.getByText('Pods (512)')).toBeInTheDocument();
  expect(screen.getByTestId('pod')).toHaveTextContent('Worker 300');

  const folded = screen.getByText('Worker: 511 running').closest('details')!;
  folded.open = true;
  fireEvent(folded, new Event('toggle'));
  expect(screen.getAllByTestId('pod')).toHaveLength(51);
  fireEvent.click(screen.getByRole('button', { name: /461 left/ }));
  expect(screen.getAllByTestId('pod')).toHaveLength(101);
});
