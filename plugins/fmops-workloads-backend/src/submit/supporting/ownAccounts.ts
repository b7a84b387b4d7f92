import { InputError } from '@backstage/errors';
import { WORKLOAD_ANNOTATIONS } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  KubernetesError,
  resourcePath,
  toHttpError,
  type ClusterConnection,
} from '../../clusters';
import type { Supporting } from './parseSupporting';

const SERVICE_ACCOUNTS = {
  group: '',
  version: 'v1',
  plural: 'serviceaccounts',
};

/**
 * Refuses pods that act as another account than the default one of the
 * namespace, unless the account comes along or was made for the same entity:
 * others may have rights.
 *
 * @param accounts - by name, with where they are named
 * @throws InputError naming the field
 */
export async function assertOwnAccounts(
  accounts: ReadonlyMap<string, string>,
  supporting: readonly Supporting[],
  options: {
    connection: ClusterConnection;
    namespace: string;
    entityRef: string;
  },
): Promise<void> {
  const brought = new Set(
    supporting
      .filter(({ kind }) => kind.kind === 'ServiceAccount')
      .map(({ manifest }) => manifest.metadata.name),
  );
  for (const [name, path] of accounts) {
    if (!brought.has(name) && !(await isOf(name, options))) {
      throw new InputError(
        `${path}: a workload that acts as another account than the default one of the namespace, or one that was made for ${options.entityRef}, is not allowed`,
      );
    }
  }
}

async function isOf(
  name: string,
  { connection, namespace, entityRef }: Parameters<typeof assertOwnAccounts>[2],
): Promise<boolean> {
  try {
    const { body } = await connection.json<KubernetesObject>({
      path: resourcePath(SERVICE_ACCOUNTS, namespace, name),
    });
    return (
      body.metadata?.annotations?.[WORKLOAD_ANNOTATIONS.entity] === entityRef
    );
  } catch (error) {
    if (error instanceof KubernetesError && error.status === 404) {
      return false;
    }
    throw toHttpError(connection.cluster.name, error);
  }
}
