import { isDeepStrictEqual } from 'node:util';
import { ConflictError } from '@backstage/errors';
import {
  KUBERNETES_ID,
  WORKLOAD_ANNOTATIONS,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  KubernetesError,
  resourcePath,
  toHttpError,
  type ApiResource,
  type ClusterConnection,
} from '../clusters';
import type { Manifest } from './Manifest';

/** The field manager of everything that the portal writes. */
export const FIELD_MANAGER = 'fmops-portal';

/** What became of an applied manifest. */
export interface Applied {
  created: boolean;
  /** Absent in a dry run. */
  uid?: string;
}

/**
 * Applies a manifest on the server, after a dry run. Applying the same twice
 * changes nothing; an object that differs, or is not the portal's, is left alone.
 *
 * @throws ConflictError saying what is there already
 * @throws InputError with the API server's words when it refuses the manifest
 */
export async function applyManifest(options: {
  connection: ClusterConnection;
  resource: ApiResource;
  manifest: Manifest;
  dryRun?: boolean;
}): Promise<Applied> {
  const { connection, resource, manifest, dryRun } = options;
  const { namespace, name } = manifest.metadata;
  const path = resourcePath(resource, namespace, name);
  const apply = (query: { dryRun?: 'All' }) =>
    connection.json<KubernetesObject>({
      method: 'PATCH',
      path,
      query: {
        fieldManager: FIELD_MANAGER,
        fieldValidation: 'Strict',
        ...query,
      },
      contentType: 'application/apply-patch+yaml',
      body: manifest,
    });
  try {
    const existing = await getExisting(connection, path);
    if (existing) {
      assertOurs(existing, manifest);
      const { body: wanted } = await apply({ dryRun: 'All' }).catch(error => {
        // Most of a workload cannot be changed once it is there.
        throw error instanceof KubernetesError && error.status === 422
          ? differs(manifest)
          : error;
      });
      if (!isDeepStrictEqual(contentOf(wanted), contentOf(existing))) {
        throw differs(manifest);
      }
      return {
        created: false,
        uid: dryRun ? undefined : existing.metadata?.uid,
      };
    }
    await apply({ dryRun: 'All' });
    if (dryRun) {
      return { created: true };
    }
    const { status, body } = await apply({});
    return { created: status === 201, uid: body.metadata?.uid };
  } catch (error) {
    throw error instanceof ConflictError
      ? error
      : toHttpError(connection.cluster.name, error);
  }
}

async function getExisting(connection: ClusterConnection, path: string) {
  try {
    return (await connection.json<KubernetesObject>({ path })).body;
  } catch (error) {
    if (error instanceof KubernetesError && error.status === 404) {
      return undefined;
    }
    throw error;
  }
}

function assertOurs({ metadata }: KubernetesObject, manifest: Manifest) {
  const { labels = {}, annotations = {}, deletionTimestamp } = metadata ?? {};
  const what = describe(manifest);
  const entity = annotations[WORKLOAD_ANNOTATIONS.entity];
  if (!entity || !annotations[WORKLOAD_ANNOTATIONS.submittedBy]) {
    throw new ConflictError(
      `${what} is there already and was not submitted through the portal; choose another name`,
    );
  }
  if (
    entity !== manifest.metadata.annotations?.[WORKLOAD_ANNOTATIONS.entity] ||
    labels[KUBERNETES_ID] !== manifest.metadata.labels?.[KUBERNETES_ID]
  ) {
    throw new ConflictError(
      `${what} is there already and belongs to ${entity}; choose another name`,
    );
  }
  if (deletionTimestamp) {
    throw new ConflictError(
      `${what} is just being deleted; try again in a moment`,
    );
  }
}

function differs(manifest: Manifest) {
  return new ConflictError(
    `${describe(
      manifest,
    )} is there already with another specification; choose another name`,
  );
}

/** What an object is made to be, whatever its kind calls it. */
function contentOf({ metadata: _, status: __, ...content }: KubernetesObject) {
  return content;
}

function describe({ kind, metadata }: Manifest) {
  return `${kind} ${metadata.namespace}/${metadata.name}`;
}
