import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { ClusterConnection } from './ClusterConnection';
import { KubernetesError } from './KubernetesError';

interface GroupList {
  groups?: { name: string; versions?: { version: string }[] }[];
}

interface ResourceList {
  resources?: { name: string }[];
}

/** What discovery looks for. */
type Wanted = Pick<WorkloadKind, 'group' | 'plural' | 'supportedVersions'>;

/**
 * For each kind the newest version that both the cluster serves and the portal
 * reads, or undefined when the kind is not installed.
 */
export async function discoverVersions(
  connection: ClusterConnection,
  kinds: readonly Wanted[],
  signal?: AbortSignal,
): Promise<Map<Wanted, string | undefined>> {
  const { body } = await connection.json<GroupList>({ path: '/apis', signal });
  const served = new Set(
    body.groups?.flatMap(({ name, versions = [] }) =>
      versions.map(({ version }) => `/apis/${name}/${version}`),
    ),
  );
  const lists = new Map<string, Promise<Set<string>>>();
  const pluralsAt = (path: string) => {
    const list = lists.get(path) ?? readPlurals(connection, path, signal);
    lists.set(path, list);
    return list;
  };
  const found = new Map<Wanted, string | undefined>();
  for (const kind of kinds) {
    found.set(kind, undefined);
    for (const version of kind.supportedVersions) {
      const path = `/apis/${kind.group}/${version}`;
      if (served.has(path) && (await pluralsAt(path)).has(kind.plural)) {
        found.set(kind, version);
        break;
      }
    }
  }
  return found;
}

async function readPlurals(
  connection: ClusterConnection,
  path: string,
  signal?: AbortSignal,
): Promise<Set<string>> {
  try {
    const { body } = await connection.json<ResourceList>({ path, signal });
    return new Set(body.resources?.map(({ name }) => name));
  } catch (error) {
    // Gone since the groups were listed.
    if (error instanceof KubernetesError && error.status === 404) {
      return new Set();
    }
    throw error;
  }
}
