import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { WorkloadKind } from './kinds';

/**
 * Registers further kinds of workloads with the workloads backend.
 *
 * @public
 */
export interface FmopsWorkloadKindsExtensionPoint {
  /**
   * @throws ConflictError when a kind of the same group and plural is there already
   */
  addKind(...kinds: WorkloadKind[]): void;
}

/**
 * Extension point through which modules add kinds of workloads.
 *
 * @public
 */
export const fmopsWorkloadKindsExtensionPoint =
  createExtensionPoint<FmopsWorkloadKindsExtensionPoint>({
    id: 'fmops.workloads.kinds',
  });
