import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { ClusterConnection, ClusterRequest } from '../clusters';

interface ObjectList {
  metadata?: { resourceVersion?: string; continue?: string };
  items?: KubernetesObject[];
}

/**
 * Lists objects page by page; without a size, all at once.
 *
 * @returns the version that a watch can go on from
 * @throws KubernetesError with status 410 when the list took so long that its
 *   continuation expired
 */
export async function listPages(
  connection: ClusterConnection,
  request: ClusterRequest & { pageSize?: number },
  onObject: (object: KubernetesObject) => void,
): Promise<string> {
  const { pageSize, ...rest } = request;
  let continuation: string | undefined;
  let resourceVersion = '';
  do {
    const { body }: { body: ObjectList } = await connection.json<ObjectList>({
      ...rest,
      query: { ...rest.query, limit: pageSize, continue: continuation },
    });
    body.items?.forEach(onObject);
    continuation = body.metadata?.continue || undefined;
    resourceVersion = body.metadata?.resourceVersion ?? resourceVersion;
  } while (continuation);
  return resourceVersion;
}

/** The version that a list has now, for which its first page is enough. */
export async function newestVersion(
  connection: ClusterConnection,
  request: ClusterRequest,
): Promise<string | undefined> {
  const { body } = await connection.json<ObjectList>({
    ...request,
    query: { ...request.query, limit: 1 },
  });
  return body.metadata?.resourceVersion;
}
