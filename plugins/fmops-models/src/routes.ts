import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

/** The Models page. */
export const modelsRouteRef = createRouteRef();

/** The Datasets page. */
export const datasetsRouteRef = createRouteRef();

/** The shortlist, with comparison and ranking. */
export const shortlistRouteRef = createRouteRef();

/** How model registries are doing. */
export const registriesRouteRef = createRouteRef();

/** The form of a software template. */
export const templateRouteRef = createExternalRouteRef({
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});
