import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { ClusterConnection } from './ClusterConnection';
import { KubernetesError } from './KubernetesError';

/**
 * The newest version of a kind that both the cluster serves and the portal
 * reads, or undefined when the kind is not installed.
 */
export async function discoverVersion(
  connection: ClusterConnection,
  kind: WorkloadKind,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const group = await getOptional<{ versions?: { version: string }[] }>(
    connection,
    `/apis/${kind.group}`,
    signal,
  );
  const served = new Set(group?.versions?.map(({ version }) => version));
  for (const version of kind.supportedVersions) {
    if (served.has(version)) {
      const list = await getOptional<{ resources?: { name: string }[] }>(
        connection,
        `/apis/${kind.group}/${version}`,
        signal,
      );
      if (list?.resources?.some(({ name }) => name === kind.plural)) {
        return version;
      }
    }
  }
  return undefined;
}

async function getOptional<T>(
  connection: ClusterConnection,
  path: string,
  signal?: AbortSignal,
): Promise<T | undefined> {
  try {
    return (await connection.json<T>({ path, signal })).body;
  } catch (error) {
    if (error instanceof KubernetesError && error.status === 404) {
      return undefined;
    }
    throw error;
  }
}
