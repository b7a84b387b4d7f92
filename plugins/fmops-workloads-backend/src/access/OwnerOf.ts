import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { NamespaceBinding } from './NamespaceBindings';

/** Owner of the namespace of a workload, as a reference; undefined where nobody owns it. */
export type OwnerOf = (workload: Pick<Workload, 'ref'>) => string | undefined;

/** Finds the owners of workloads, which are those of their namespaces. */
export function ownersBy(bindings: readonly NamespaceBinding[]): OwnerOf {
  const owners = new Map(
    bindings.map(({ cluster, namespace, owner }) => [
      JSON.stringify([cluster, namespace]),
      owner,
    ]),
  );
  return ({ ref }) => owners.get(JSON.stringify([ref.cluster, ref.namespace]));
}
