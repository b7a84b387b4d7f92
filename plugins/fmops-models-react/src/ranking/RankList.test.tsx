import {
  explainStability,
  rankCandidates,
  stability,
  type Candidate,
} from '@fmops/backstage-plugin-fmops-models-common';
import { screen, within } from '@testing-library/react';
import { renderInEnglish, renderInGerman } from '@fmops/frontend-test-utils';
import { RankList } from './RankList';

const weights = { quality: 2, cost: 3, speed: 1 };
const candidate = (title: string, ...scores: number[]): Candidate => ({
  id: title,
  title,
  scores: {
    quality: { score: scores[0] },
    cost: { score: scores[1] },
    speed: { score: scores[2] },
  },
});

it('says what each criterion adds, why a model is first, and until when', () => {
  const candidates = [candidate('FM1', 5, 1, 5), candidate('FM2', 4, 5, 3)];
  renderInEnglish(
    <RankList
      ranking={rankCandidates(candidates, weights)}
      stability={explainStability(stability(candidates, weights))}
    />,
  );
  expect(
    screen.getByText(/^FM2 wins unless .*; then FM1 wins\.$/),
  ).toBeVisible();
  const [first] = within(
    screen.getByRole('list', { name: 'Ranking' }),
  ).getAllByRole('heading');
  expect(first).toHaveTextContent('1. FM2');
  const added = screen
    .getAllByRole('listitem')
    .map(item => item.textContent)
    .filter(text => /^(quality|cost|speed)/.test(text ?? ''));
  expect(added.slice(0, 3)).toEqual([
    'quality 1.33',
    'cost 2.50',
    'speed 0.50',
  ]);
});

it('says when there is nothing to rank by', () => {
  renderInEnglish(<RankList ranking={{ ranks: [], ignored: [] }} />);
  expect(screen.getByText(/There is no ranking/)).toBeVisible();
});

it('names what does not count', () => {
  const candidates = [candidate('FM1', 5), candidate('FM2', 4)];
  renderInEnglish(<RankList ranking={rankCandidates(candidates, weights)} />);
  expect(
    screen.getByText(
      'Nothing comparable is known of cost and speed, so it does not count.',
    ),
  ).toBeVisible();
});

it('speaks German to who has chosen it', async () => {
  const candidates = [candidate('FM1', 5), candidate('FM2', 4)];
  renderInGerman(<RankList ranking={rankCandidates(candidates, weights)} />);
  expect(
    await screen.findByRole('list', { name: 'Rangfolge' }),
  ).toHaveTextContent('Qualität 5.00');
  expect(
    screen.getByText(
      'Zu Kosten und Geschwindigkeit ist nichts Vergleichbares bekannt, daher zählt das nicht.',
    ),
  ).toBeVisible();
});
