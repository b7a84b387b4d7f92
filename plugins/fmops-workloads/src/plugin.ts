import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { capacityPage } from './extensions/capacityPage';
import { clusterAccessPage } from './extensions/clusterAccessPage';
import { endpointsPage } from './extensions/endpointsPage';
import {
  clusterRightsCard,
  eksCard,
  endpointCard,
  entityEndpointContent,
  entityRunsContent,
  latestRunCard,
  modelWorkloadsCard,
} from './extensions/entity';
import { runsPage } from './extensions/runsPage';
import { taskOutput } from './extensions/taskOutput';
import { workloadsApi } from './extensions/workloadsApi';
import {
  capacityRouteRef,
  clusterAccessRouteRef,
  createRunRouteRef,
  endpointRouteRef,
  endpointsRouteRef,
  entityEndpointRouteRef,
  entityRunsRouteRef,
  playgroundRouteRef,
  runRouteRef,
  runsRouteRef,
  templateRouteRef,
} from './routes';

/**
 * Runs and endpoints of foundation models, live: pages, tabs on components and cards.
 *
 * @public
 */
export const fmopsWorkloadsPlugin = createFrontendPlugin({
  pluginId: 'fmops-workloads',
  title: 'Runs',
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: runsRouteRef,
    run: runRouteRef,
    entityRuns: entityRunsRouteRef,
    endpoints: endpointsRouteRef,
    endpoint: endpointRouteRef,
    entityEndpoint: entityEndpointRouteRef,
    capacity: capacityRouteRef,
    clusterAccess: clusterAccessRouteRef,
  },
  externalRoutes: {
    createRun: createRunRouteRef,
    playground: playgroundRouteRef,
    template: templateRouteRef,
  },
  extensions: [
    workloadsApi,
    runsPage,
    endpointsPage,
    capacityPage,
    clusterAccessPage,
    entityRunsContent,
    entityEndpointContent,
    endpointCard,
    latestRunCard,
    modelWorkloadsCard,
    eksCard,
    clusterRightsCard,
    taskOutput,
  ],
});
