import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { StoredWorkload } from '../store';
import type { ActionContext } from './context';
import type { Zod } from './zod';

/** What identifies a run. */
export interface RunId {
  cluster: string;
  uid: string;
}

/** Input of all actions on one run. */
export function runIdInput(z: Zod) {
  return z
    .object({
      cluster: z
        .string()
        .min(1)
        .max(253)
        .describe('cluster of a run, from list-runs.'),
      uid: z.string().min(1).max(128).describe('uid of a run, from list-runs.'),
    })
    .strict();
}

/** @throws NotFoundError when there is none, or none that the caller may see */
export async function findRun(
  { access, store }: Pick<ActionContext, 'access' | 'store'>,
  credentials: BackstageCredentials,
  { cluster, uid }: RunId,
): Promise<StoredWorkload> {
  const stored = store.get(cluster, uid);
  if (!stored) {
    // In the words of assertVisible: nothing tells the one from the other.
    throw new NotFoundError(
      `There is no workload '${uid}' of cluster '${cluster}'`,
    );
  }
  await access.assertVisible(credentials, stored.workload);
  return stored;
}
