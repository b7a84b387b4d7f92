import { NotFoundError } from '@backstage/errors';
import type { LogSource } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  PODS,
  resourcePath,
  toHttpError,
  type ClusterConnection,
} from '../clusters';
import type { StoredWorkload } from '../store';
import { logRefusal } from './logRefusal';

/** Which log to open, and how much of it. */
export interface LogRequest extends LogSource {
  /** Whether more is waited for when it has been read. */
  follow: boolean;
  /** Whether each line begins with its time. */
  timestamps: boolean;
  /** Lines of the past to begin with; all when absent. */
  tailLines?: number;
  /** Only lines written since then, in RFC 3339. */
  sinceTime?: string;
  /** Bytes after which it is cut off. */
  limitBytes?: number;
}

/**
 * Opens the log of a pod, which must be one of the workload's: whoever may see
 * a workload may not therefore read every pod beside it.
 *
 * @throws NotFoundError when the workload has no such pod, or the container no such log
 * @throws ConflictError when the container has not started yet
 */
export async function openLog(
  connection: ClusterConnection,
  { workload, podSelector }: StoredWorkload,
  request: LogRequest,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const { cluster, namespace, name, kind } = workload.ref;
  const { pod, follow, ...query } = request;
  const isOwn = async () => {
    const { body } = await connection.json<{ items?: KubernetesObject[] }>({
      path: resourcePath(PODS, namespace),
      query: {
        labelSelector: podSelector,
        fieldSelector: `metadata.name=${pod}`,
      },
      signal,
    });
    return body.items?.some(({ metadata }) => metadata?.name === pod);
  };
  try {
    if (!podSelector || !(await isOwn())) {
      throw new NotFoundError(`${kind} ${name} has no pod '${pod}' any more`);
    }
  } catch (error) {
    throw error instanceof NotFoundError ? error : toHttpError(cluster, error);
  }
  try {
    return await connection.stream(
      {
        path: `${resourcePath(PODS, namespace, pod)}/log`,
        query: {
          ...query,
          // What has ended is not followed.
          follow: (follow && !query.previous) || undefined,
          previous: query.previous || undefined,
        },
        signal,
      },
      // A container may have nothing to say for hours.
      { quiet: follow },
    );
  } catch (error) {
    throw logRefusal(cluster, request, error);
  }
}
