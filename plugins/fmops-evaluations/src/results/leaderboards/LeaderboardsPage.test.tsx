import type { LeaderboardSummary } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderEvaluations, shownQuery } from '../__testUtils__/renderResults';

const board = (
  subject: LeaderboardSummary['subject'],
  title: string,
  models: number,
): LeaderboardSummary => ({
  ...{ subject, title, models, evaluations: models + 1 },
  newestAt: '2026-11-20T10:00:00.000Z',
});

const BOARDS = [
  board({ set: 'support' }, 'Support answers', 2),
  board({ benchmark: 'mmlu' }, 'MMLU', 4),
  board({ benchmark: 'gsm8k' }, 'GSM8K', 1),
];

const titles = async () =>
  within(await screen.findByRole('table', { name: 'Leaderboards' }))
    .getAllByRole('rowheader')
    .map(header => header.textContent);

it('lists what models were evaluated on, and keeps filters in the URL', async () => {
  renderEvaluations('', { leaderboards: async () => BOARDS });
  expect(await titles()).toEqual(['MMLU', 'Support answers', 'GSM8K']);
  expect(screen.getByRole('link', { name: 'Support answers' })).toHaveAttribute(
    'href',
    '/evaluations/leaderboard?set=support',
  );
  await userEvent.type(screen.getByLabelText('Search'), '8k');
  await waitFor(async () => expect(await titles()).toEqual(['GSM8K']));
  expect(shownQuery().get('q')).toBe('8k');
});

it('restores filters from the URL, and offers a way out of them', async () => {
  renderEvaluations('?kind=set&q=mmlu', { leaderboards: async () => BOARDS });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Show all 3' }),
  );
  expect(await titles()).toHaveLength(3);
});

it('says how evaluations come there where there is none', async () => {
  renderEvaluations('', { leaderboards: async () => [] });
  expect(
    await screen.findByText(/^No model that you may see was evaluated yet/),
  ).toBeVisible();
});

it('says what failed, and tries again', async () => {
  const leaderboards = jest
    .fn()
    .mockRejectedValueOnce(new Error('the database is away'))
    .mockResolvedValue(BOARDS);
  renderEvaluations('', { leaderboards });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'the database is away',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await titles()).toHaveLength(3);
});
