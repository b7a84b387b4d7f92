import type { Entity } from '@backstage/catalog-model';
import {
  attachMockApiFactory,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  FmopsEvaluationsApi,
  PromotionsApi,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { promotionContent, promotionsPage } from '../../extensions/promotions';
import { STAGES } from './promotions';

export const model: Entity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'support-lora', namespace: 'default' },
  spec: {
    type: 'adapter',
    owner: 'group:default/team',
    lifecycle: 'experimental',
    provider: 'Acme',
    access: 'open',
    license: { id: 'apache-2.0', commercialUse: 'yes' },
    modality: 'text',
    task: 'text-generation',
    versions: [{ version: '1' }, { version: '2' }],
  },
};

/** Renders the pages of promotions at a path, or the tab of the model. */
export function renderPromotions(
  promotions: Partial<jest.Mocked<PromotionsApi>>,
  path = '/promotions',
) {
  const tab = path === '/entity';
  renderTestApp({
    extensions: [
      promotionsPage,
      promotionContent,
      ...(tab ? [createTestEntityPage({ entity: model })] : []),
    ],
    initialRouteEntries: [path],
    config: tab
      ? {
          app: {
            extensions: [
              { 'page:test/test-entity': { config: { path: '/entity' } } },
            ],
          },
        }
      : undefined,
    mountedRoutes: tab
      ? {}
      : { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      attachMockApiFactory(fmopsEvaluationsApiRef, {
        promotions: {
          stages: jest.fn().mockResolvedValue(STAGES),
          ...promotions,
        },
      } as unknown as FmopsEvaluationsApi),
      catalogApiMock({ entities: [model] }),
      mockApis.permission({ authorize: AuthorizeResult.ALLOW }),
    ],
  });
}
