import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listing, missed, renderTab } from './__testUtils__/renderTab';

it('says what is asked for, what was measured and since when it is missed', async () => {
  renderTab({ list: listing(missed) });
  const card = await screen.findByTestId('objective-firstToken');
  expect(within(card).getByText('Missed')).toBeVisible();
  expect(card).toHaveTextContent('1,840 ms');
  expect(card).toHaveTextContent('at most 1,000 ms over the last hour');
  expect(card).toHaveTextContent('Missed since');
});

it('does not take what is not known for nothing', async () => {
  const { latest: _, breach: __, ...rest } = missed;
  renderTab({
    list: listing({
      ...rest,
      state: 'unknown',
      latest: { at: '2026-03-01T12:00:00Z', problem: 'No Prometheus.' },
    }),
  });
  const card = await screen.findByTestId('objective-firstToken');
  expect(card).toHaveTextContent('No Prometheus.');
  expect(within(card).getAllByText('Not known')).toHaveLength(2);
});

it('sets an objective, and says why it could not', async () => {
  const create = jest
    .fn()
    .mockRejectedValueOnce(new Error('The endpoint belongs to others'))
    .mockResolvedValue(missed);
  const list = listing();
  renderTab({ list, create });
  expect(
    await screen.findByText('Nothing is asked of this endpoint'),
  ).toBeVisible();
  await userEvent.click(
    screen.getByRole('button', { name: 'Set an objective' }),
  );
  const dialog = await screen.findByRole('dialog');
  const limit = within(dialog).getByLabelText(/At most/);
  const save = within(dialog).getByRole('button', { name: 'Save' });
  await userEvent.clear(limit);
  await userEvent.type(limit, 'fast');
  expect(save).toBeDisabled();
  await userEvent.clear(limit);
  await userEvent.type(limit, '1500');
  await userEvent.click(save);
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'The endpoint belongs to others',
  );
  await userEvent.click(save);
  await waitFor(() =>
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
  );
  expect(create).toHaveBeenLastCalledWith({
    ...{ endpoint: 'component:default/chat', indicator: 'firstToken' },
    ...{ limit: 1_500, windowMinutes: 60 },
  });
  expect(list).toHaveBeenCalledTimes(2);
});

it('asks before an objective is removed', async () => {
  const remove = jest.fn().mockResolvedValue(undefined);
  renderTab({ list: listing(missed), remove });
  const card = await screen.findByTestId('objective-firstToken');
  await userEvent.click(within(card).getByRole('button', { name: 'Remove' }));
  const dialog = await screen.findByRole('dialog');
  expect(remove).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(remove).toHaveBeenCalledWith('1'));
});
