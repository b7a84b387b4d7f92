import { EntityCardBlueprint } from './alpha';
import { cards } from './cards';

/** The cards on the entity pages of models and datasets. */
export const entityCards = cards.map(({ name, ...params }) =>
  EntityCardBlueprint.make({ name, params }),
);
