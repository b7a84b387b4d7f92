import { screen } from '@testing-library/react';
import type { Entity } from '@backstage/catalog-model';
import type {
  RatingCounts,
  RatingsApi,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ratingsCard } from '../../extensions/ratings';
import { renderPlayground } from '../../playground/__testUtils__/renderPlayground';
import { trendOf } from './trend';

const COUNTS: RatingCounts = {
  ratings: 12,
  up: 7,
  down: 2,
  scores: [0, 1, 0, 1, 2],
  meanScore: 4,
  comments: 1,
  examples: 3,
};
const NONE: RatingCounts = {
  ...COUNTS,
  ...{ ratings: 0, up: 0, down: 0, comments: 0, examples: 0 },
  scores: [0, 0, 0, 0, 0],
  meanScore: undefined,
};

const endpoint: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'chat', namespace: 'default' },
  spec: { type: 'model-endpoint' },
};
const model: Entity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'llama', namespace: 'default' },
  spec: {},
};

function openCard(entity: Entity, total: RatingCounts) {
  const ratings = {
    summary: jest.fn(async () => ({
      total,
      days: [],
      versions: [{ ...total, value: '1.0' }, { ...total }],
    })),
    list: jest.fn(async () => ({
      items:
        total.comments > 0
          ? [
              {
                id: 'r',
                comment: '<b>Too</b> long',
                thumb: 'down',
                createdAt: '2026-03-01T10:00:00Z',
              },
            ]
          : [],
    })),
  };
  renderPlayground({
    path: '/',
    extensions: [ratingsCard],
    entity,
    api: { ratings: ratings as unknown as RatingsApi },
  });
  return ratings;
}

it('counts what people think of an endpoint', async () => {
  const { summary } = openCard(endpoint, COUNTS);
  expect(await screen.findByTestId('rating-counts')).toHaveTextContent(
    '12 ratings, 7 of 9 thumbs up, score 4.0 of 5 (4 scores), 1 comment, 3 examples',
  );
  expect(summary).toHaveBeenCalledWith({ endpoint: 'component:default/chat' });
  expect(screen.getByText('<b>Too</b> long')).toBeVisible();
  expect(screen.getByText('2026-03-01, rated bad')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

it('tells versions of a model apart', async () => {
  const { summary } = openCard(model, COUNTS);
  expect(
    await screen.findByRole('rowheader', { name: 'not known' }),
  ).toBeVisible();
  expect(screen.getByRole('rowheader', { name: '1.0' })).toBeVisible();
  expect(summary).toHaveBeenCalledWith({
    model: 'foundationmodel:default/llama',
  });
});

it('says where ratings come from while there are none', async () => {
  openCard(endpoint, NONE);
  expect(
    await screen.findByText(/Nobody has rated an answer yet/),
  ).toBeVisible();
});

it('has a place for every day of the trend', () => {
  const now = Date.parse('2026-03-02T23:59:00Z');
  const days = trendOf([{ ...COUNTS, value: '2026-03-01' }], now);
  expect(days).toHaveLength(30);
  expect(days.slice(-2)).toEqual([
    { day: '2026-03-01', up: 7, down: 2, other: 3 },
    { day: '2026-03-02', up: 0, down: 0, other: 0 },
  ]);
});
