import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from './KubernetesObject';

/** The fields of a {@link Workload} that only its kind knows how to read. */
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
    | 'metrics'
    | 'queue'
    | 'startedAt'
    | 'finishedAt'
  >
> & {
  /**
   * Name of the workload in the same namespace that this object is a part of.
   * Parts are not listed; they lend their start time to the whole.
   */
  readonly partOf?: string;
};

/** A kind of Kubernetes object that the portal watches as a workload. */
export interface WorkloadKind {
  readonly group: string;
  readonly plural: string;
  readonly kind: string;
  /** API versions that `read` understands, newest first. */
  readonly supportedVersions: readonly string[];
  readonly category: Workload['category'];
  /** Label selector, for kinds that are not workloads by nature. */
  readonly selector?: string;
  /** Reads one object. Must not throw: any field of the object may be absent. */
  read(object: KubernetesObject): WorkloadReading;
  /** Label selector of the pods of one object, if there is one yet. */
  podSelector(object: KubernetesObject): string | undefined;
  /** Longest name that leaves room for the names of what is made from an object; 63 if absent. */
  maxNameLength?(object: KubernetesObject): number;
}
