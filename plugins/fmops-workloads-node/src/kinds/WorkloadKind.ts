import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KindActs } from './KindActs';
import type { KubernetesObject } from './KubernetesObject';

/**
 * The fields of a `Workload` that only its kind knows how to read.
 *
 * @public
 */
export type WorkloadReading = Readonly<
  Pick<
    Workload,
    | 'state'
    | 'reason'
    | 'message'
    | 'replicas'
    | 'restarts'
    | 'accelerators'
    | 'progress'
    | 'steps'
    | 'metrics'
    | 'queue'
    | 'endpoint'
    | 'deleting'
    | 'startedAt'
    | 'finishedAt'
  >
> & {
  /** When the state was entered, where the object tells; else it is dated when it is seen. */
  readonly since?: string;
};

/**
 * A kind of Kubernetes object that the portal watches as a workload. An object
 * that is controlled (by `ownerReferences`) by an object of another watched kind
 * is a part of that one, and not listed.
 *
 * @public
 */
export interface WorkloadKind {
  readonly group: string;
  readonly plural: string;
  readonly kind: string;
  /** API versions that `read` understands, newest first. */
  readonly supportedVersions: readonly string[];
  readonly category: Workload['category'];
  /** Label selector, for kinds that are not workloads by nature. */
  readonly selector?: string;
  /**
   * Reads one object. Any field may be absent or of a type that was not
   * expected: a getter that throws, or tells no fit value, counts as undefined.
   */
  read(object: KubernetesObject): WorkloadReading;
  /** Label selector of the pods of one object, if there is one yet. */
  podSelector(object: KubernetesObject): string | undefined;
  /** Longest name that leaves room for the names of what is made from an object; 63 if absent. */
  maxNameLength?(object: KubernetesObject): number;
  /** What people may do to its objects, besides deleting them, and how. */
  readonly acts?: KindActs;
}
