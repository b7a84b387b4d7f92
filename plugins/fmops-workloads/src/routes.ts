import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** The page of all runs. */
export const runsRouteRef = createRouteRef();

/** One run, under the page of all runs. */
export const runRouteRef = createSubRouteRef({
  parent: runsRouteRef,
  path: '/:cluster/:uid',
});

/** The Runs tab of an entity. */
export const entityRunsRouteRef = createRouteRef();

/** Where new runs are started from templates. */
export const createRunRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.root',
});
