import { NotFoundError } from '@backstage/errors';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  PODS,
  resourcePath,
  toHttpError,
  type ClusterRegistry,
} from '../clusters';
import type { StoredWorkload } from '../store';

/** Which log to follow. */
export interface LogSource {
  pod: string;
  container?: string;
  /** Lines of the past to begin with. */
  tailLines: number;
}

/**
 * Opens the log of a pod, which must be one of the workload's: whoever may see
 * a workload may not therefore read every pod beside it.
 *
 * @throws NotFoundError when the workload has no such pod
 */
export async function openLog(
  clusters: ClusterRegistry,
  { workload, podSelector }: StoredWorkload,
  source: LogSource,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const { cluster, namespace, name } = workload.ref;
  const { connection } = clusters.get(cluster);
  const missing = new NotFoundError(
    `${workload.ref.kind} ${name} has no pod '${source.pod}' any more`,
  );
  if (!podSelector) {
    throw missing;
  }
  try {
    const { body } = await connection.json<{ items?: KubernetesObject[] }>({
      path: resourcePath(PODS, namespace),
      query: {
        labelSelector: podSelector,
        fieldSelector: `metadata.name=${source.pod}`,
      },
      signal,
    });
    if (!body.items?.some(({ metadata }) => metadata?.name === source.pod)) {
      throw missing;
    }
    return await connection.stream(
      {
        path: `${resourcePath(PODS, namespace, source.pod)}/log`,
        query: {
          container: source.container,
          follow: true,
          tailLines: source.tailLines,
        },
        signal,
      },
      // A container may have nothing to say for hours.
      { quiet: true },
    );
  } catch (error) {
    throw error === missing ? missing : toHttpError(cluster, error);
  }
}
