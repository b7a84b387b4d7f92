import type { ResultRow } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEvaluation } from '../__testUtils__/evaluations';
import {
  renderEvaluations,
  shownLocation,
} from '../__testUtils__/renderResults';
import { saveFile } from '../../layout/saveFile';

jest.mock('../../layout/saveFile');

const HOSTILE = '<img src=x onerror=alert(1)> [a](javascript:alert(1))';

const ROWS: ResultRow[] = [
  {
    ...{ key: 'q1', input: 'One?', expected: 'A', output: HOSTILE },
    scores: { accuracy: 0, fluency: null },
    explanation: 'Not A.',
  },
];

const open = (
  evaluation = anEvaluation({
    judge: { model: 'judge-70b', version: '2', prompt: 'Rate it.' },
    settings: { maxTokens: 256 },
  }),
) => {
  const rows = jest.fn(async () => ({ items: ROWS }));
  const remove = jest.fn(async () => undefined);
  const page = renderEvaluations('/record/e1', {
    ...{ get: async () => evaluation, list: async () => ({ items: [] }) },
    ...{ leaderboards: async () => [], rows, remove },
  });
  return { remove, rows, page };
};

it('tells what was asked how, by whom, and what came out', async () => {
  open();
  expect(
    await screen.findByRole('heading', { name: 'Benchmark: MMLU' }),
  ).toBeVisible();
  const facts = [
    ['Judge', 'judge-70b'],
    ['Prompt of the judge', 'Rate it.'],
    ['Max tokens', '256'],
    ['How it came here', 'A run that the portal watched'],
    ['SHA-256 of the results', 'f00d'],
    ['Run', 'not known'],
  ];
  for (const [label, value] of facts) {
    expect(screen.getByText(label).parentElement).toHaveTextContent(value);
  }
  expect(
    screen.getByRole('rowheader', { name: /^accuracy/ }).parentElement,
  ).toHaveTextContent(/71\.3 %.*0\.8 %1000/);
});

it('shows answers as the text that they are', async () => {
  open();
  expect(await screen.findByText(HOSTILE)).toBeVisible();
  expect(screen.queryByRole('img', { name: '' })).not.toBeInTheDocument();
  expect(screen.getByText('Not A.')).toBeVisible();
  expect(screen.getByText('not scored')).toBeVisible();
});

it('searches rows, and sorts them by the worst', async () => {
  const { rows } = open();
  await screen.findByText('Not A.');
  await userEvent.click(screen.getByLabelText(/^Order/));
  await userEvent.click(
    screen.getByRole('option', { name: 'Worst fluency first' }),
  );
  await userEvent.type(screen.getByLabelText('Search in these'), 'two');
  await waitFor(() =>
    expect(rows).toHaveBeenLastCalledWith('e1', {
      ...{ limit: 25, cursor: undefined, search: 'two', worst: 'fluency' },
    }),
  );
  expect(shownLocation()).toBe('/evaluations/record/e1?worst=fluency&q=two');
});

it('hands out all of it', async () => {
  open();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Download' }),
  );
  await userEvent.click(
    await screen.findByRole('menuitem', { name: 'Everything, JSON' }),
  );
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  const [name, , text] = jest.mocked(saveFile).mock.lastCall ?? [];
  expect(name).toBe('evaluation-e1.json');
  expect(JSON.parse(String(text))).toMatchObject({
    evaluation: { id: 'e1' },
    rows: ROWS,
  });
});

it('deletes only after a question', async () => {
  const { remove } = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('its 2 rows are gone');
  expect(remove).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(shownLocation()).toBe('/evaluations/all'));
  expect(remove).toHaveBeenCalledWith('e1');
});

it('says that rows are gone', async () => {
  open(anEvaluation({ rowsDeletedAt: '2026-11-21T00:00:00.000Z' }));
  expect(await screen.findByText('The rows are no longer kept')).toBeVisible();
});
