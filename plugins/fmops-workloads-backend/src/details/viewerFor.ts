import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { workloadLogsPermission } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { WorkloadAccess } from '../access';
import type { Viewer } from './DetailWatch';

/** What a caller who may see a workload may see of its details. */
export async function viewerFor(
  access: Pick<WorkloadAccess, 'assertPermission'>,
  credentials: BackstageCredentials,
): Promise<Viewer> {
  try {
    await access.assertPermission(credentials, workloadLogsPermission);
    return { logs: true };
  } catch (error) {
    if (error instanceof NotAllowedError) {
      return { logs: false };
    }
    throw error;
  }
}
