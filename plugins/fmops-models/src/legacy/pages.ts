import { legacyPage } from '@fmops/backstage-plugin-fmops-models-react/legacy';
import {
  datasetsRouteRef,
  modelsRouteRef,
  registriesRouteRef,
  shortlistRouteRef,
} from '../routes';
import { fmopsModelsPlugin } from './plugin';

/**
 * Finds a foundation model.
 *
 * @public
 */
export const ModelsPage = fmopsModelsPlugin.provide(
  legacyPage({
    name: 'ModelsPage',
    title: 'Models',
    mountPoint: modelsRouteRef,
    load: () => import('../models/ModelsPage').then(m => m.ModelsPage),
    loadActions: () => import('./ModelsActions').then(m => m.ModelsActions),
  }),
);

/**
 * Finds a dataset.
 *
 * @public
 */
export const DatasetsPage = fmopsModelsPlugin.provide(
  legacyPage({
    name: 'DatasetsPage',
    title: 'Datasets',
    mountPoint: datasetsRouteRef,
    load: () => import('../datasets/DatasetsPage').then(m => m.DatasetsPage),
  }),
);

/**
 * Models side by side, and their ranking.
 *
 * @public
 */
export const ShortlistPage = fmopsModelsPlugin.provide(
  legacyPage({
    name: 'ShortlistPage',
    title: 'Shortlist',
    mountPoint: shortlistRouteRef,
    load: () => import('../shortlist/ShortlistPage').then(m => m.ShortlistPage),
  }),
);

/**
 * How model registries are doing.
 *
 * @public
 */
export const RegistriesPage = fmopsModelsPlugin.provide(
  legacyPage({
    name: 'RegistriesPage',
    title: 'Model registries',
    mountPoint: registriesRouteRef,
    load: () =>
      import('../registries/RegistriesPage').then(m => m.RegistriesPage),
  }),
);
