import { ConflictError } from '@backstage/errors';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  discoverVersions,
  resourcePath,
  toHttpError,
  type ClusterConnection,
} from '../../clusters';
import { queueOf } from '../../kinds/reading';
import { KUEUE_WORKLOAD } from '../../watch';
import { LiveObject } from './LiveObject';

const JOB_UID = 'kueue.x-k8s.io/job-uid';

/**
 * The Workload through which Kueue manages a job, or undefined when it does not.
 *
 * @throws ConflictError when the job names a queue, but Kueue has not taken it up yet
 */
export async function kueueWorkloadOf(
  connection: ClusterConnection,
  job: KubernetesObject,
): Promise<LiveObject | undefined> {
  const { uid, name, namespace = '' } = job.metadata ?? {};
  try {
    const version = (await discoverVersions(connection, [KUEUE_WORKLOAD])).get(
      KUEUE_WORKLOAD,
    );
    if (!version) {
      return undefined;
    }
    const resource = { ...KUEUE_WORKLOAD, version };
    const { body } = await connection.json<{ items?: KubernetesObject[] }>({
      path: resourcePath(resource, namespace),
      query: { labelSelector: `${JOB_UID}=${uid}` },
    });
    const found = body.items?.find(
      ({ metadata }) => metadata?.name && !metadata.deletionTimestamp,
    )?.metadata;
    if (found?.name && found.uid) {
      const ref = { kind: 'Workload', namespace, name: found.name };
      return new LiveObject({
        connection,
        resource,
        ref: { ...ref, uid: found.uid },
      });
    }
  } catch (error) {
    throw toHttpError(connection.cluster.name, error);
  }
  if (queueOf(job)) {
    throw new ConflictError(
      `Kueue has not taken up ${job.kind} ${namespace}/${name} yet; try again in a moment`,
    );
  }
  return undefined;
}
