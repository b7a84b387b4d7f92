import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { StoredWorkload } from '../store';
import type { RouteContext } from './context';

/** @throws NotFoundError when there is no such workload, or none that the caller may see */
export async function visibleWorkload(
  { access, store }: Pick<RouteContext, 'access' | 'store'>,
  credentials: BackstageCredentials,
  { cluster, uid }: Record<string, string>,
): Promise<StoredWorkload> {
  const stored = store.get(cluster, uid);
  if (!stored) {
    throw new NotFoundError(
      `There is no workload '${uid}' of cluster '${cluster}'`,
    );
  }
  await access.assertVisible(credentials, stored.workload);
  return stored;
}
