import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import type { OfferedAct } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { ScriptedWorkloadsApi } from '../__testUtils__/ScriptedWorkloadsApi';
import { anEndpoint, aWorkload } from '../__testUtils__/workloads';
import { ActsMenu } from './ActsMenu';

const allowed = (act: OfferedAct['act'], note?: string): OfferedAct => ({
  ...{ act, allowed: true, note },
});

async function open(offered: OfferedAct[], workload = aWorkload()) {
  const api = new ScriptedWorkloadsApi();
  api.acts.mockResolvedValue(offered);
  renderInTestApp(
    <TestApiProvider apis={[[fmopsWorkloadsApiRef, api]]}>
      <ActsMenu workload={workload} />
    </TestApiProvider>,
  );
  await waitFor(() => expect(api.acts).toHaveBeenCalled());
  return api;
}

async function choose(label: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Actions' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: label }));
  return screen.findByRole('dialog');
}

describe('ActsMenu', () => {
  it('offers nothing where nothing can be done', async () => {
    await open([]);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('pauses a run after asking, and says what people do not expect', async () => {
    const api = await open([allowed('suspend', 'Steps run on.')]);
    const dialog = await choose('Pause');
    expect(dialog).toHaveTextContent('Pause support-tone?');
    expect(dialog).toHaveTextContent('Steps run on.');
    expect(api.act).not.toHaveBeenCalled();

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Pause' }),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(api.act).toHaveBeenCalledWith(
      { cluster: 'local', uid: 'uid-1' },
      { act: 'suspend' },
    );
  });

  it('scales an endpoint to a number, and to nothing else', async () => {
    const api = await open([allowed('scale')], anEndpoint());
    const dialog = await choose('Scale');
    const field = within(dialog).getByLabelText('Wanted pods');
    expect(field).toHaveValue('2');
    const button = within(dialog).getByRole('button', { name: 'Scale' });
    for (const wrong of ['-1', '1.5', 'many', '1001']) {
      await userEvent.clear(field);
      await userEvent.type(field, wrong);
      expect(button).toBeDisabled();
    }
    await userEvent.clear(field);
    await userEvent.type(field, '5');
    await userEvent.click(button);
    expect(api.act).toHaveBeenCalledWith(
      { cluster: 'local', uid: 'e-1' },
      { act: 'scale', replicas: 5 },
    );
  });

  it('says why it was refused, and can be tried again', async () => {
    const api = await open([allowed('retry')]);
    const dialog = await choose('Retry');
    api.act.mockRejectedValueOnce(new Error('tune-r2 is there already'));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Retry' }),
    );
    expect(
      await within(dialog).findByText(/Nothing was changed.*tune-r2/),
    ).toBeVisible();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Try again' }),
    );
    expect(api.act).toHaveBeenCalledTimes(2);
  });

  it('does not let those act who may not, and says why', async () => {
    await open(
      [{ act: 'delete', allowed: false, reason: 'You are no member' }],
      anEndpoint(),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Actions' }),
    );
    const item = await screen.findByRole('menuitem', {
      name: /Delete.*You are no member/,
    });
    expect(item).toHaveAttribute('aria-disabled', 'true');
  });
});
