import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ServedModels } from './ServedModelGate';

/** What endpoints serve, as their records in the workloads backend tell. */
export function workloadModels(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): ServedModels {
  const client = new FmopsWorkloadsClient({ discoveryApi: options.discovery });
  return {
    async of(entityRef) {
      const { token } = await options.auth.getPluginRequestToken({
        onBehalfOf: await options.auth.getOwnServiceCredentials(),
        targetPluginId: 'fmops-workloads',
      });
      const { items } = await client.list({ entityRef }, { token });
      return items
        .filter(
          ({ category, deletedAt }) => category === 'endpoint' && !deletedAt,
        )
        .flatMap(
          ({ lineage, endpoint }) =>
            lineage.model ?? lineage.baseModel ?? endpoint?.model?.uri ?? [],
        );
    },
  };
}
