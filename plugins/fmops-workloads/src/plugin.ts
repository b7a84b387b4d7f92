import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import {
  entityRunsContent,
  latestRunCard,
  modelWorkloadsCard,
} from './extensions/entity';
import { runsPage } from './extensions/runsPage';
import { workloadsApi } from './extensions/workloadsApi';
import {
  createRunRouteRef,
  entityRunsRouteRef,
  runRouteRef,
  runsRouteRef,
} from './routes';

/**
 * Runs of foundation models, live: a page, a tab on components and a card.
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
  },
  externalRoutes: { createRun: createRunRouteRef },
  extensions: [
    workloadsApi,
    runsPage,
    entityRunsContent,
    latestRunCard,
    modelWorkloadsCard,
  ],
});
