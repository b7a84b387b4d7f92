import {
  attachMockApiFactory,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  FmopsEvaluationsApi,
  ReviewCampaign,
  ReviewsApi,
  ReviewTurn,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { reviewsPage } from '../../extensions/reviews';

/** A review that the user judges in. */
export function campaign(
  changes: Partial<ReviewCampaign> = {},
): ReviewCampaign {
  return {
    id: 'one',
    title: 'Which answers are better?',
    task: 'pairwise',
    owner: 'user:default/owner',
    reviewers: ['user:default/guest'],
    reviewersPerItem: 1,
    reveal: 'never',
    state: 'open',
    createdAt: '2026-11-20T09:00:00Z',
    createdBy: 'user:default/owner',
    items: 2,
    progress: { wanted: 2, judged: 0, itemsDone: 0, reviewers: 0 },
    role: {
      ...{ isOwner: false, isReviewer: true, seesResults: false },
      ...{ judged: 0, waiting: 2 },
    },
    ...changes,
  };
}

/** An item, by its number. */
export function turn(number: number, changes: Partial<ReviewTurn> = {}) {
  return {
    assignment: {
      id: `item-${number}`,
      prompt: [{ label: 'prompt', text: `Question ${number}` }],
      answers: [
        [{ label: 'answer', text: 'First answer' }],
        [{ label: 'answer', text: 'Second answer' }],
      ],
      leasedUntil: '2026-11-20T10:00:00Z',
    },
    judged: number - 1,
    waiting: 3 - number,
    heldByOthers: 0,
    canUndo: number > 1,
    ...changes,
  } satisfies ReviewTurn;
}

/** Renders the pages of reviews over a client that the test scripts. */
export function renderReviews(
  path: string,
  script: Partial<Record<keyof ReviewsApi, jest.Mock>>,
  denied: string[] = [],
) {
  const reviews = {
    list: jest.fn(async () => []),
    get: jest.fn(async () => campaign()),
    next: jest.fn(async () => turn(1)),
    saveDraft: jest.fn(async () => {}),
    ...script,
  };
  const api = {
    reviews,
    results: { list: async () => ({ items: [] }) },
  } as unknown as FmopsEvaluationsApi;
  renderTestApp({
    extensions: [reviewsPage],
    initialRouteEntries: [path],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      attachMockApiFactory(fmopsEvaluationsApiRef, api),
      catalogApiMock({
        entities: [
          {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Group',
            metadata: { name: 'testers' },
            spec: {},
          },
        ],
      }),
      mockApis.permission({
        authorize: ({ permission: { name } }) =>
          denied.includes(name) ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      }),
      mockApis.identity({
        userEntityRef: 'user:default/guest',
        ownershipEntityRefs: ['user:default/guest', 'group:default/testers'],
      }),
    ],
  });
  return reviews;
}
