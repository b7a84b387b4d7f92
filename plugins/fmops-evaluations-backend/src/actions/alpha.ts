/** All that this package takes from alpha releases of Backstage. */
export {
  actionsRegistryServiceRef,
  metricsServiceRef,
  type ActionsRegistryService,
  type MetricsService,
} from '@backstage/backend-plugin-api/alpha';
