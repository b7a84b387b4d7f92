import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import {
  createApiFactory,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import {
  capacityRouteRef,
  createRunRouteRef,
  endpointsRouteRef,
  entityEndpointRouteRef,
  entityRunsRouteRef,
  playgroundRouteRef,
  runsRouteRef,
  templateRouteRef,
} from '../routes';

/**
 * Runs and endpoints, for `bindRoutes` and `plugins` of an app that has not
 * moved to the new frontend system.
 *
 * @public
 */
export const fmopsWorkloadsPlugin = createPlugin({
  id: 'fmops-workloads',
  apis: [
    createApiFactory({
      api: fmopsWorkloadsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new FmopsWorkloadsClient(deps),
    }),
  ],
  routes: {
    root: convertLegacyRouteRef(runsRouteRef),
    endpoints: convertLegacyRouteRef(endpointsRouteRef),
    capacity: convertLegacyRouteRef(capacityRouteRef),
    entityRuns: convertLegacyRouteRef(entityRunsRouteRef),
    entityEndpoint: convertLegacyRouteRef(entityEndpointRouteRef),
  },
  externalRoutes: {
    createRun: convertLegacyRouteRef(createRunRouteRef),
    playground: convertLegacyRouteRef(playgroundRouteRef),
    template: convertLegacyRouteRef(templateRouteRef),
  },
});
