import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';

/** A namespace of a cluster and the group that owns what its runs make. */
export interface OutputModelNamespace {
  cluster: string;
  namespace: string;
  /** Entity reference. */
  owner: string;
  /** Whether runs there may add models to the catalog. */
  outputModels: boolean;
}

/** Reads `fmops.workloads.namespaces`, which the workloads backend goes by as well. */
export function readOutputModelNamespaces(
  config: Config,
): OutputModelNamespace[] {
  return (
    config.getOptionalConfigArray('fmops.workloads.namespaces') ?? []
  ).map(item => ({
    cluster: item.getString('cluster'),
    namespace: item.getString('namespace'),
    owner: stringifyEntityRef(
      parseEntityRef(item.getString('owner'), {
        defaultKind: 'Group',
        defaultNamespace: 'default',
      }),
    ),
    outputModels: item.getOptionalBoolean('outputModels') ?? false,
  }));
}
