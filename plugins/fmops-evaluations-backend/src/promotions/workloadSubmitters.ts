import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Submitters } from './gates';

const USER = { defaultKind: 'user', defaultNamespace: 'default' };

/** Who submitted runs, as their records in the workloads backend tell. */
export function workloadSubmitters(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): Submitters {
  const client = new FmopsWorkloadsClient({ discoveryApi: options.discovery });
  return {
    async of({ cluster, uid }) {
      if (!cluster) return undefined;
      const { token } = await options.auth.getPluginRequestToken({
        onBehalfOf: await options.auth.getOwnServiceCredentials(),
        targetPluginId: 'fmops-workloads',
      });
      const { workload } = await client.details({ cluster, uid }, { token });
      const { submittedBy } = workload;
      return (
        submittedBy && stringifyEntityRef(parseEntityRef(submittedBy, USER))
      );
    },
  };
}
