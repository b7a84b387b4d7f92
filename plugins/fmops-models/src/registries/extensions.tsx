import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
  PluginHeaderActionBlueprint,
} from '@backstage/frontend-plugin-api';
import { RegistriesClient } from '@fmops/backstage-plugin-fmops-models-common';
import { registriesRouteRef } from '../routes';
import { registriesApiRef } from './registriesApiRef';

const registriesApi = ApiBlueprint.make({
  name: 'registries',
  params: defineParams =>
    defineParams({
      api: registriesApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new RegistriesClient(deps),
    }),
});

// Without an icon it is in no menu: those who may see it find the link
const registriesPage = PageBlueprint.make({
  name: 'registries',
  params: {
    path: '/registries',
    title: 'Model registries',
    routeRef: registriesRouteRef,
    loader: () => import('./RegistriesPage').then(m => <m.RegistriesPage />),
  },
});

const registriesLink = PluginHeaderActionBlueprint.make({
  name: 'registries',
  params: {
    loader: () => import('./RegistriesLink').then(m => <m.RegistriesLink />),
  },
});

/** Where models come from. */
export const registries = [registriesApi, registriesPage, registriesLink];
