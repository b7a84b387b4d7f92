/** What this package takes from unstable entry points, in one place. */
export {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
export { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
