import { screen } from '@testing-library/react';
import { say } from '../__testUtils__/renderRuns';
import {
  renderTaskOutput,
  snapshotOf,
} from '../__testUtils__/renderTaskOutput';
import { aWorkload } from '../__testUtils__/workloads';

it('offers no form to who may not start a task', async () => {
  const stream = await renderTaskOutput({ mayCreate: false });
  await say(() => stream.send(snapshotOf(aWorkload())));
  expect(screen.getByTestId('run-state')).toBeInTheDocument();
  expect(screen.queryByText('Again, with changes')).not.toBeInTheDocument();
});
