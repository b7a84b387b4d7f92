import { legacyCard } from '@fmops/backstage-plugin-fmops-models-react/legacy';
import { fmopsModelsPlugin } from './plugin';

/**
 * The overview of a model or a dataset: all cards that fit the entity.
 *
 * @public
 */
export const EntityModelContent = fmopsModelsPlugin.provide(
  legacyCard({
    name: 'EntityModelContent',
    load: () => import('./ModelContent').then(m => m.ModelContent),
  }),
);
