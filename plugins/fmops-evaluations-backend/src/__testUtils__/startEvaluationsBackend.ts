import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { fmopsEvaluationsPlugin } from '../plugin';

/** The backend with entities that all may read, on a database of its own. */
export async function startEvaluationsBackend(
  options: {
    entities?: Entity[];
    /** Instead of one with these entities, where not everybody may read all. */
    catalog?: BackendFeature;
    /** The value of `fmops.evaluations`. */
    config?: JsonObject;
    /** The whole configuration, where more of it counts. */
    root?: JsonObject;
    features?: (BackendFeature | Promise<{ default: BackendFeature }>)[];
  } = {},
) {
  const auditor = mockServices.auditor.mock();
  const { server } = await startTestBackend({
    features: [
      fmopsEvaluationsPlugin,
      auditor.factory,
      options.catalog ??
        catalogServiceMock.factory({ entities: options.entities ?? [] }),
      mockServices.rootConfig.factory({
        data: options.root ?? { fmops: { evaluations: options.config ?? {} } },
      }),
      ...(options.features ?? []),
    ],
  });
  return { auditor, server, as: mockCredentials.user.header };
}
