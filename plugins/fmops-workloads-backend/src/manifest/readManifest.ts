import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  Workload,
  WorkloadManifest,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  KubernetesError,
  resourcePath,
  toHttpError,
  type ClusterConnection,
  type ClusterRegistry,
} from '../clusters';
import { objectWithoutLogText, type Viewer } from '../details';
import type { KindRegistry } from '../kinds';
import type { StoredWorkload } from '../store';
import { RedactedManifest } from './RedactedManifest';

const MOST_BYTES = 1_000_000;
const TIMEOUT_MS = 15_000;

/**
 * Reads the object of a workload as the cluster has it now, without secrets and,
 * for viewers who may not read logs, without what it quotes of them.
 *
 * @param connection - in the name of whom it is read
 * @throws NotFoundError when the object is gone, also when another has its name
 * @throws ConflictError when it is too large to be shown
 */
export async function readManifest(
  { clusters, kinds }: { clusters: ClusterRegistry; kinds: KindRegistry },
  connection: ClusterConnection,
  { workload }: Pick<StoredWorkload, 'workload'>,
  { logs }: Viewer,
): Promise<WorkloadManifest> {
  const { cluster, group, kind, namespace, name } = workload.ref;
  const found = kinds.find(group, kind);
  if (workload.deletedAt || !found) {
    throw new NotFoundError(
      `${kind} ${name} is gone from the cluster '${cluster}', and the portal keeps no manifests`,
    );
  }
  const path = resourcePath(clusters.resource(cluster, found), namespace, name);
  const whole = await liveObject(connection, path, workload);
  const { object, hidden } = new RedactedManifest({
    ...(logs ? whole : objectWithoutLogText(whole)),
  });
  if (Buffer.byteLength(JSON.stringify(object)) > MOST_BYTES) {
    throw new ConflictError(
      `The manifest of ${kind} ${name} is larger than the ${
        MOST_BYTES / 1_000_000
      } MB that the portal shows; read it with kubectl`,
    );
  }
  return { object, hidden };
}

async function liveObject(
  connection: ClusterConnection,
  path: string,
  { ref }: Workload,
): Promise<KubernetesObject> {
  const { cluster, kind, name, uid } = ref;
  const gone = new NotFoundError(
    `${kind} ${name} is gone from the cluster '${cluster}'`,
  );
  try {
    const { body } = await connection.json<KubernetesObject>({
      path,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (body.metadata?.uid === uid) {
      return body;
    }
  } catch (error) {
    const missing = error instanceof KubernetesError && error.status === 404;
    throw missing ? gone : toHttpError(cluster, error);
  }
  throw gone;
}
