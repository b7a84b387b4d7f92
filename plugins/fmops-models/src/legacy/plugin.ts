import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import {
  createApiFactory,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { RegistriesClient } from '@fmops/backstage-plugin-fmops-models-common';
import { registriesApiRef } from '../registries/registriesApiRef';
import {
  datasetsRouteRef,
  modelsRouteRef,
  registriesRouteRef,
  shortlistRouteRef,
  templateRouteRef,
} from '../routes';

/**
 * Models and datasets, for `bindRoutes` and `plugins` of an app that has not
 * moved to the new frontend system.
 *
 * @public
 */
export const fmopsModelsPlugin = createPlugin({
  id: 'fmops-models',
  apis: [
    createApiFactory({
      api: registriesApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new RegistriesClient(deps),
    }),
  ],
  routes: {
    models: convertLegacyRouteRef(modelsRouteRef),
    datasets: convertLegacyRouteRef(datasetsRouteRef),
    shortlist: convertLegacyRouteRef(shortlistRouteRef),
    registries: convertLegacyRouteRef(registriesRouteRef),
  },
  externalRoutes: { template: convertLegacyRouteRef(templateRouteRef) },
});
