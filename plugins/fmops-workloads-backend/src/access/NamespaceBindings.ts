import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** A namespace of a cluster, and the group that it belongs to. */
export interface NamespaceBinding {
  cluster: string;
  namespace: string;
  /** Full entity reference. */
  owner: string;
  /** Whether finished runs may add their output model to the catalog. */
  outputModels: boolean;
  /** Whether approved promotions may change the versions that endpoints serve. */
  promotions?: boolean;
  /** Kueue queue for runs that name none themselves. */
  queue?: string;
}

/**
 * Reads `fmops.workloads.namespaces`.
 *
 * @throws InputError for a namespace that is bound twice, since it could then
 *   be taken from its owner
 */
export function readNamespaceBindings(
  config: RootConfigService,
): NamespaceBinding[] {
  const seen = new Set<string>();
  return (
    config.getOptionalConfigArray('fmops.workloads.namespaces') ?? []
  ).map(entry => {
    const cluster = entry.getString('cluster');
    const namespace = entry.getString('namespace');
    const key = `${cluster}/${namespace}`;
    if (seen.has(key)) {
      throw new InputError(
        `fmops.workloads.namespaces binds the namespace '${key}' twice`,
      );
    }
    seen.add(key);
    return {
      cluster,
      namespace,
      owner: stringifyEntityRef(
        parseEntityRef(entry.getString('owner'), { defaultKind: 'group' }),
      ),
      outputModels: entry.getOptionalBoolean('outputModels') ?? false,
      promotions: entry.getOptionalBoolean('promotions'),
      queue: entry.getOptionalString('queue'),
    };
  });
}
