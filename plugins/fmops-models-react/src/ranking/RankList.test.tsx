import {
  explainStability,
  rankCandidates,
  stability,
  type Candidate,
} from '@fmops/backstage-plugin-fmops-models-common';
import { render, screen, within } from '@testing-library/react';
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
  render(
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
  render(<RankList ranking={{ ranks: [], ignored: [] }} />);
  expect(screen.getByText(/There is no ranking/)).toBeVisible();
});
