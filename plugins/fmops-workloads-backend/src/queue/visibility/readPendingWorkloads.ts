import { z } from 'zod';
import { resourcePath, type ClusterConnection } from '../../clusters';
import type { QueuePosition } from './QueuePosition';

/** What Kueue's visibility server tells, in the versions that the portal reads. */
export const PENDING_WORKLOADS = {
  group: 'visibility.kueue.x-k8s.io',
  plural: 'clusterqueues',
  supportedVersions: ['v1beta2', 'v1beta1'],
};

/** Workloads of one answer, and answers of one queue. */
const PAGE = 1_000;
const MOST_PAGES = 5;

const summarySchema = z.object({
  items: z
    .array(
      z.object({
        metadata: z.object({
          ownerReferences: z
            .array(z.object({ uid: z.string() }))
            .optional()
            .catch(undefined),
        }),
        positionInClusterQueue: z.number().int().nonnegative(),
      }),
    )
    // Left out where none waits
    .nullish(),
});

/**
 * Reads which jobs wait in a ClusterQueue, in their order.
 *
 * @param version - of the visibility API that the cluster serves
 * @returns positions by the uid of the job
 * @throws KubernetesError when the queue may not be read, or is not there
 */
export async function readPendingWorkloads(
  connection: ClusterConnection,
  version: string,
  clusterQueue: string,
  signal?: AbortSignal,
): Promise<Map<string, QueuePosition>> {
  const found: { uid?: string; position: number }[] = [];
  let complete = false;
  for (let page = 0; page < MOST_PAGES && !complete; page += 1) {
    const { body } = await connection.json<unknown>({
      path: `${resourcePath(
        { ...PENDING_WORKLOADS, version },
        undefined,
        clusterQueue,
      )}/pendingworkloads`,
      query: { limit: PAGE, offset: page * PAGE },
      signal,
    });
    const items = summarySchema.parse(body).items ?? [];
    for (const { metadata, positionInClusterQueue } of items) {
      // Counted from 0
      const position = positionInClusterQueue + 1;
      found.push({ uid: metadata.ownerReferences?.[0]?.uid, position });
    }
    complete = items.length < PAGE;
  }
  const pending = complete ? found.length : undefined;
  return new Map(
    found.flatMap(({ uid, position }) =>
      uid ? [[uid, { clusterQueue, position, pending }]] : [],
    ),
  );
}
