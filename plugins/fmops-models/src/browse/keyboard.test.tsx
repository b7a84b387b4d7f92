import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { llama } from '../__testUtils__/models';
import { renderPage, spiedCatalog } from '../__testUtils__/renderPage';
import { ModelsPage } from '../models/ModelsPage';

const ACCESS = 'fmops.dev/access';

const model = (name: string, access: string) =>
  llama(
    {},
    {
      name,
      title: name,
      labels: { [ACCESS]: access },
      annotations: { 'fmops.dev/sort-title-asc': name },
    },
  );

const few = [
  model('alpha', 'open'),
  model('beta', 'open'),
  model('gamma', 'gated'),
];
const many = Array.from({ length: 30 }, (_, i) =>
  model(`model-${i + 10}`, 'open'),
);

async function show(query = '', catalog = spiedCatalog(few)) {
  const user = userEvent.setup();
  renderPage(<ModelsPage />, catalog.api, query);
  await screen.findByLabelText('Filters');
  await screen.findByText(/^\d+ models?$/);
  return user;
}

const results = () => screen.getByLabelText('Results');

it('goes from search to sort, view, filters and results by Tab', async () => {
  const user = await show();
  await user.click(screen.getByRole('searchbox'));
  const order: Array<string | null> = [];
  for (let i = 0; i < 6; i++) {
    await user.tab();
    const at = document.activeElement!;
    order.push(at.getAttribute('aria-label') ?? at.textContent);
  }
  expect(order).toEqual([
    'Sort by',
    'Sort descending',
    'Cards',
    'Table',
    'Skip filters',
    '',
  ]);
  expect(document.activeElement).toHaveAttribute('type', 'checkbox');

  await user.tab({ shift: true });
  await user.keyboard('{Enter}');
  expect(results()).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('link', { name: 'alpha' })).toHaveFocus();
});

it('chooses a sort order by arrows and Enter, and leaves the menu by Escape', async () => {
  const user = await show();
  const sort = screen.getByRole('button', { name: /^Sort by/ });
  sort.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('listbox');
  await user.keyboard('{Escape}');
  await waitFor(() =>
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument(),
  );
  expect(sort).toHaveFocus();

  await user.keyboard('{ArrowDown}');
  await screen.findByRole('listbox');
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() =>
    expect(screen.getByTestId('query')).toHaveTextContent('?sort=released'),
  );
  await waitFor(() => expect(sort).toHaveFocus());
});

it('searches by Enter at once and clears by Escape, in the same place', async () => {
  const user = await show();
  const search = screen.getByRole('searchbox');
  await user.type(search, 'alpha{Enter}');
  expect(screen.getByTestId('query')).toHaveTextContent('?q=alpha');
  expect(await screen.findByText('1 model')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(search).toHaveValue('');
  expect(search).toHaveFocus();
  expect(await screen.findByText('3 models')).toBeInTheDocument();

  await user.type(search, 'beta');
  await user.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(search).toHaveFocus();
});

it('keeps the focus on a filter that was just set', async () => {
  const user = await show();
  const open = await screen.findByRole('checkbox', { name: 'Open 2' });
  open.focus();
  await user.keyboard(' ');
  expect(await screen.findByText('2 models')).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'Open 2' })).toHaveFocus();
});

it('keeps the focus near a filter that was taken back', async () => {
  const user = await show('?access=open&access=gated');
  const group = await screen.findByRole('group', { name: 'Active filters' });
  within(group)
    .getByRole('button', { name: 'Remove filter Access: Open' })
    .focus();
  await user.keyboard('{Enter}');
  await screen.findByText('1 model');
  expect(group).toHaveFocus();

  within(group).getByRole('button', { name: 'Clear all' }).focus();
  await user.keyboard('{Enter}');
  await screen.findByText('3 models');
  expect(results()).toHaveFocus();
});

it('keeps the focus in a facet whose option goes away with its last model', async () => {
  const user = await show('?access=proprietary');
  const facet = await screen.findByRole('group', { name: 'Access' });
  within(facet).getByRole('checkbox', { name: 'Proprietary 0' }).focus();
  await user.keyboard(' ');
  await waitFor(() =>
    expect(within(facet).queryByText('Proprietary')).not.toBeInTheDocument(),
  );
  expect(facet).toHaveFocus();
});

it('leaves the focus alone where somebody clicked beside everything', async () => {
  const catalog = spiedCatalog(few);
  const user = await show('?access=open', catalog);
  const option = await screen.findByRole('checkbox', { name: 'Open 2' });
  const query = catalog.queryEntities.getMockImplementation()!;
  let clicked = () => {};
  const afterClick = new Promise<void>(resolve => {
    clicked = resolve;
  });
  catalog.queryEntities.mockImplementation(async request => {
    await afterClick;
    return query.call(catalog.api, request);
  });
  await user.click(option);
  await user.click(document.body);
  expect(document.body).toHaveFocus();
  clicked();
  await screen.findByText('3 models');
  expect(document.body).toHaveFocus();
});

it('starts at the top of the next page', async () => {
  const user = await show('', spiedCatalog(many));
  screen.getByRole('button', { name: 'Next' }).focus();
  await user.keyboard('{Enter}');
  expect(results()).toHaveFocus();
  await waitFor(() =>
    expect(screen.getByRole('link', { name: 'model-39' })).toBeInTheDocument(),
  );
  await user.tab();
  expect(screen.getByRole('link', { name: 'model-34' })).toHaveFocus();
});

it('tells how many there are in one place that is always there', async () => {
  const user = await show();
  const status = within(results()).getByRole('status');
  await waitFor(() => expect(status).toHaveTextContent('3 models'));
  await user.type(screen.getByRole('searchbox'), 'nothing like it{Enter}');
  await waitFor(() => expect(status).toHaveTextContent('0 models'));
  expect(status).toBeInTheDocument();
  expect(status).toHaveAttribute('aria-busy', 'false');
  await user.click(
    await screen.findByRole('button', { name: 'Clear filters' }),
  );
  await waitFor(() => expect(status).toHaveTextContent('3 models'));
});
