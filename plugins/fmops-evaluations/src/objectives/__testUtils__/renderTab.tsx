import type { Entity } from '@backstage/catalog-model';
import {
  attachMockApiFactory,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  FmopsEvaluationsApi,
  Objective,
  ObjectivesApi,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { objectivesContent } from '../../extensions/objectives';

const endpoint: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'chat', namespace: 'default' },
  spec: { type: 'model-endpoint', owner: 'team' },
};

export const missed: Objective = {
  id: '1',
  endpoint: 'component:default/chat',
  indicator: 'firstToken',
  limit: 1_000,
  windowMinutes: 60,
  state: 'missed',
  latest: { at: '2026-03-01T12:00:00Z', value: 1_840.4, count: 12 },
  breach: {
    ...{ id: 'b', objective: '1', worst: 2_100, limit: 1_000 },
    since: '2026-03-01T11:00:00Z',
  },
  createdBy: 'user:default/guest',
  createdAt: '2026-03-01T10:00:00Z',
  editable: true,
};

/** Renders the tab of an endpoint. */
export function renderTab(
  objectives: Partial<jest.Mocked<ObjectivesApi>>,
  allowed = true,
) {
  renderTestApp({
    extensions: [createTestEntityPage({ entity: endpoint }), objectivesContent],
    initialRouteEntries: ['/entity'],
    config: {
      app: {
        extensions: [
          { 'page:test/test-entity': { config: { path: '/entity' } } },
        ],
      },
    },
    apis: [
      attachMockApiFactory(fmopsEvaluationsApiRef, {
        objectives,
      } as unknown as FmopsEvaluationsApi),
      catalogApiMock({ entities: [endpoint] }),
      mockApis.permission({
        authorize: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
      }),
    ],
  });
}

/** Answers with some objectives. */
export const listing = (...items: Objective[]) =>
  jest.fn().mockResolvedValue({ items });
