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

/** The page of all endpoints. */
export const endpointsRouteRef = createRouteRef();

/** One endpoint, under the page of all endpoints. */
export const endpointRouteRef = createSubRouteRef({
  parent: endpointsRouteRef,
  path: '/:cluster/:uid',
});

/** The page of accelerators, queues and cost. */
export const capacityRouteRef = createRouteRef();

/** The page of what the portal may do in clusters. */
export const clusterAccessRouteRef = createRouteRef();

/** The Endpoint tab of an entity. */
export const entityEndpointRouteRef = createRouteRef();

/** The form of a software template. */
export const templateRouteRef = createExternalRouteRef({
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});

/** Where endpoints are asked; absent where the portal has no playground. */
export const playgroundRouteRef = createExternalRouteRef({
  defaultTarget: 'fmops-evaluations.playground',
});

/** Where new runs are started from templates. */
export const createRunRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.root',
});
