/** What this package takes from unstable entry points, in one place. */
export {
  EntityCardBlueprint,
  EntityContentLayoutBlueprint,
  type EntityContentLayoutProps,
} from '@backstage/plugin-catalog-react/alpha';
export { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
