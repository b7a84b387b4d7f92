import { EntityContentLayoutBlueprint } from './alpha';

/** How the cards of models and datasets are laid out on their entity pages. */
export const entityLayout = EntityContentLayoutBlueprint.make({
  params: {
    filter: { kind: { $in: ['foundationmodel', 'modeldataset'] } },
    loader: () => import('./layout/EntityLayout').then(m => m.EntityLayout),
  },
});
