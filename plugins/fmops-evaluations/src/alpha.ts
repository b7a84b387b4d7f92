/** What this package takes from unstable entry points, in one place. */
export {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
