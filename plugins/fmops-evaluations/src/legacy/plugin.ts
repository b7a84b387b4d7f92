import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import {
  createApiFactory,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { FmopsEvaluationsClient } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { modelMeasurementsApiRef } from '@fmops/backstage-plugin-fmops-models-react';
import { fmopsEvaluationsApiRef } from '../api/fmopsEvaluationsApiRef';
import { Measurements } from '../decisions/Measurements';
import {
  entityObjectivesRouteRef,
  entityPlaygroundRouteRef,
  entityPromotionsRouteRef,
  evaluationsRouteRef,
  modelEvaluationsRouteRef,
  playgroundRouteRef,
  promotionsRouteRef,
  promptsRouteRef,
  promptVersionsRouteRef,
  reviewsRouteRef,
  templateRouteRef,
  templatesRouteRef,
} from '../routes';

/**
 * Evaluations, for `bindRoutes` and `plugins` of an app that has not moved to
 * the new frontend system.
 *
 * @public
 */
export const fmopsEvaluationsPlugin = createPlugin({
  id: 'fmops-evaluations',
  apis: [
    createApiFactory({
      api: fmopsEvaluationsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new FmopsEvaluationsClient(deps),
    }),
    createApiFactory({
      api: modelMeasurementsApiRef,
      deps: { evaluations: fmopsEvaluationsApiRef },
      factory: ({ evaluations }) => new Measurements(evaluations.results),
    }),
  ],
  routes: {
    playground: convertLegacyRouteRef(playgroundRouteRef),
    entityPlayground: convertLegacyRouteRef(entityPlaygroundRouteRef),
    entityObjectives: convertLegacyRouteRef(entityObjectivesRouteRef),
    prompts: convertLegacyRouteRef(promptsRouteRef),
    promptVersions: convertLegacyRouteRef(promptVersionsRouteRef),
    promotions: convertLegacyRouteRef(promotionsRouteRef),
    entityPromotions: convertLegacyRouteRef(entityPromotionsRouteRef),
    evaluations: convertLegacyRouteRef(evaluationsRouteRef),
    modelEvaluations: convertLegacyRouteRef(modelEvaluationsRouteRef),
    reviews: convertLegacyRouteRef(reviewsRouteRef),
  },
  externalRoutes: {
    templates: convertLegacyRouteRef(templatesRouteRef),
    template: convertLegacyRouteRef(templateRouteRef),
  },
});
