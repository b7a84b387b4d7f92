/** All that this package takes from alpha releases of Backstage. */
export {
  actionsRegistryServiceRef,
  type ActionsRegistryService,
} from '@backstage/backend-plugin-api/alpha';
