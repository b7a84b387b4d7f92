import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { toError } from '@backstage/errors';
import {
  KubernetesError,
  resourcePath,
  type ApiResource,
  type Cluster,
} from '../clusters';

/** Asks for name, times and labels of an object, and nothing that it holds. */
export const METADATA_ONLY =
  'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1';

/** An object, that there is none, or why that is not known. */
export type LookedUp =
  | { object: KubernetesObject }
  | { object: undefined; unknown?: string };

/** Looks an object up. Never rejects: what keeps it from being found is told. */
export async function lookUp(
  { connection }: Cluster,
  resource: ApiResource,
  namespace: string,
  name: string,
  accept?: string,
): Promise<LookedUp> {
  try {
    const path = resourcePath(resource, namespace, name);
    const { body } = await connection.json<KubernetesObject>({ path, accept });
    return { object: body };
  } catch (error) {
    if (error instanceof KubernetesError && error.status === 404) {
      return { object: undefined };
    }
    return {
      object: undefined,
      unknown:
        error instanceof KubernetesError && error.status === 403
          ? 'the portal’s account may not look it up'
          : toError(error).message,
    };
  }
}
