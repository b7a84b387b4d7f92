import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** A namespace of a cluster whose runs may tell of evaluations. */
export interface DeliveryNamespace {
  cluster: string;
  namespace: string;
  /** Entity reference of the group that it belongs to. */
  owner: string;
  /** Whether they count for models of others as well. */
  otherModels: boolean;
}

/** Reads `fmops.workloads.namespaces`, and which of them are trusted with models of others. */
export function readNamespaces(config: RootConfigService): DeliveryNamespace[] {
  const places = (path: string) => config.getOptionalConfigArray(path) ?? [];
  const trusted = new Set(
    places('fmops.evaluations.results.otherModels').map(
      place => `${place.getString('cluster')}/${place.getString('namespace')}`,
    ),
  );
  return places('fmops.workloads.namespaces').map(place => {
    const cluster = place.getString('cluster');
    const namespace = place.getString('namespace');
    return {
      ...{ cluster, namespace },
      owner: stringifyEntityRef(
        parseEntityRef(place.getString('owner'), { defaultKind: 'Group' }),
      ),
      otherModels: trusted.has(`${cluster}/${namespace}`),
    };
  });
}
