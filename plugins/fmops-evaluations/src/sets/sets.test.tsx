import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConflictError } from '@backstage/errors';
import type { SetsApi } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { renderPrompts } from '../prompts/__testUtils__/renderPrompts';
import {
  exampleRow,
  exampleSet,
  exampleVersions,
} from './__testUtils__/exampleSet';

const { id } = exampleSet;
const draft = { rowCount: 2, added: 1, changed: 0, removed: 0 };

const api = (more: Partial<SetsApi> = {}): Partial<SetsApi> => ({
  list: async () => ({ items: [exampleSet], total: 1 }),
  get: async () => exampleSet,
  versions: async () => ({ items: exampleVersions, draft }),
  rows: async () => ({ items: [exampleRow], total: 1 }),
  ...more,
});

const open = (sets: Partial<SetsApi>, query = '') =>
  renderPrompts({ path: `/prompts/sets/${id}${query}`, sets });

/** The browser of the tests can't read files. */
const fileOf = (name: string, text: string) =>
  Object.assign(new File([text], name), { text: async () => text });

it('lists evaluation catalogs', async () => {
  renderPrompts({ path: '/prompts/sets', sets: api() });
  const link = await screen.findByRole('link', { name: 'Support questions' });
  expect(link).toHaveAttribute('href', `/prompts/sets/${id}`);
});

it('makes one, with a name from its title and a group of the user as owner', async () => {
  const create = jest.fn(async () => exampleSet);
  renderPrompts({ path: '/prompts/sets', sets: api({ create }) });
  await userEvent.click(
    await screen.findByRole('button', { name: 'New evaluation catalog' }),
  );
  const dialog = await screen.findByRole('dialog');
  const submit = within(dialog).getByRole('button', { name: 'Create' });
  expect(submit).toBeDisabled();
  await userEvent.type(
    within(dialog).getByLabelText(/^Title/),
    'Überraschende Fragen!',
  );
  await userEvent.type(within(dialog).getByLabelText(/^Use case/), 'Answers');
  await userEvent.click(submit);
  await waitFor(() =>
    expect(create).toHaveBeenCalledWith({
      title: 'Überraschende Fragen!',
      useCase: 'Answers',
      name: 'uberraschende-fragen',
      owner: 'group:default/language-team',
      visibility: 'shared',
      prompts: [],
      takesRatings: false,
    }),
  );
  expect(
    await screen.findByRole('heading', { name: 'Support questions' }),
  ).toBeVisible();
});

it('shows rows as text, and changes those of the draft', async () => {
  const putRow = jest.fn(async () => exampleRow);
  const removeRow = jest.fn(async () => undefined);
  open(api({ putRow, removeRow }));
  expect(await screen.findByText(/<img src=x/)).toBeVisible();
  expect(document.querySelector('img[src="x"]')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Edit row a' }));
  const dialog = await screen.findByRole('dialog');
  const label = within(dialog).getByLabelText('Label');
  await userEvent.clear(label);
  await userEvent.type(label, 'bad');
  await userEvent.click(
    within(dialog).getByRole('button', { name: 'Save in the draft' }),
  );
  await waitFor(() =>
    expect(putRow).toHaveBeenCalledWith(id, {
      key: 'a',
      input: exampleRow.input,
      expected: 'An answer',
      label: 'bad',
    }),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.click(
    screen.getByRole('button', { name: 'Take row a out of the draft' }),
  );
  await waitFor(() => expect(removeRow).toHaveBeenCalledWith(id, 'a'));
});

it('lets readers look at published versions and change nothing', async () => {
  const rows = jest.fn(async () => ({ items: [exampleRow], total: 1 }));
  open(
    api({
      get: async () => ({ ...exampleSet, editable: false }),
      versions: async () => ({ items: exampleVersions }),
      rows,
    }),
  );
  await screen.findByText('1 row');
  expect(rows).toHaveBeenCalledWith(
    id,
    expect.objectContaining({ version: 2 }),
  );
  for (const name of ['Edit', 'Import rows', 'Publish', 'Edit row a']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

it('publishes a draft, and says why it was refused', async () => {
  const publish = jest
    .fn<Promise<(typeof exampleVersions)[0]>, [string, string | undefined]>()
    .mockRejectedValueOnce(new ConflictError('There is nothing to publish'))
    .mockResolvedValueOnce(exampleVersions[0]);
  open(api({ publish }));
  expect(
    await screen.findByText(/1 added, 0 changed, 0 removed/),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('Note'), 'More');
  const submit = within(dialog).getByRole('button', { name: 'Publish' });
  await userEvent.click(submit);
  expect(
    await within(dialog).findByText('There is nothing to publish'),
  ).toBeVisible();
  await userEvent.click(submit);
  await waitFor(() => expect(publish).toHaveBeenCalledTimes(2));
  expect(publish).toHaveBeenLastCalledWith(id, 'More');
});

it('looks at a file first, and imports none with a problem', async () => {
  const result = {
    added: 2,
    changed: 0,
    unchanged: 1,
    sample: [exampleRow],
    problems: [],
    problemCount: 0,
  };
  const bring = jest
    .fn<ReturnType<SetsApi['import']>, Parameters<SetsApi['import']>>()
    .mockResolvedValueOnce({
      ...result,
      added: 0,
      problems: [{ line: 7, message: 'is no JSON' }],
      problemCount: 1,
    })
    .mockResolvedValue(result);
  open(api({ import: bring }));
  await userEvent.click(
    await screen.findByRole('button', { name: 'Import rows' }),
  );
  const dialog = await screen.findByRole('dialog');
  const field = within(dialog).getByLabelText('File with rows');
  await userEvent.upload(field, fileOf('bad.jsonl', '{'));
  expect(await within(dialog).findByText('Line 7: is no JSON')).toBeVisible();
  expect(within(dialog).getByRole('button', { name: 'Import' })).toBeDisabled();
  await userEvent.upload(field, fileOf('good.csv', 'text\na'));
  expect(
    await within(dialog).findByText('2 new, 0 changed, 1 there already.'),
  ).toBeVisible();
  await userEvent.click(
    within(dialog).getByRole('button', { name: 'Import 2 rows' }),
  );
  await waitFor(() =>
    expect(bring).toHaveBeenLastCalledWith(id, {
      format: 'csv',
      text: 'text\na',
      preview: false,
    }),
  );
});

it('lays versions side by side', async () => {
  const diff = jest.fn(async () => ({
    added: 0,
    removed: 0,
    changed: 1,
    items: [
      {
        kind: 'changed' as const,
        key: 'a',
        before: { ...exampleRow, label: 'bad' },
        after: exampleRow,
      },
    ],
  }));
  open(api({ diff }), '?view=versions');
  expect(
    await screen.findByText('0 added, 0 removed, 1 changed.'),
  ).toBeVisible();
  expect(diff).toHaveBeenCalledWith(id, {
    from: 2,
    to: 'draft',
    limit: 10,
    offset: 0,
  });
  const region = screen.getByRole('region', { name: /Before beside After/ });
  expect(within(region).getByText('bad').tagName).toBe('DEL');
  expect(within(region).getByText('good').tagName).toBe('INS');
});
