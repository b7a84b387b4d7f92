import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';

/** The end of the log of a container. */
export interface LogTail {
  pod: string;
  container: string;
  /** Of the container before its last restart. */
  previous?: boolean;
  /** Oldest first; `at` is ISO 8601, where the log was read with times. */
  lines: { text: string; at?: string }[];
}

/** Kernel messages of a node, as node monitoring reads them. */
export interface KernelLog {
  node: string;
  lines: { text: string; at?: string }[];
}

/**
 * What is known about a workload when it is diagnosed. All but the record may be
 * absent; objects are as the API server gives them, and none is trusted to have
 * the shape that it should have.
 */
export interface DiagnosisInput {
  workload: Pick<
    Workload,
    'category' | 'state' | 'ref' | 'reason' | 'message' | 'queue' | 'queuedAt'
  >;
  /** The job or endpoint itself. */
  object?: KubernetesObject;
  /** Objects between an endpoint and its pods that have conditions too, such as a Knative Revision. */
  related?: readonly KubernetesObject[];
  /** Kueue Workloads made for it. */
  kueueWorkloads?: readonly KubernetesObject[];
  clusterQueues?: readonly KubernetesObject[];
  /** Of Volcano or KAI. */
  podGroups?: readonly KubernetesObject[];
  pods?: readonly KubernetesObject[];
  /** Core events about any of the objects here, those of the last hours too. */
  events?: readonly KubernetesObject[];
  nodeClaims?: readonly KubernetesObject[];
  /** The nodes that its pods run on, or ran on. */
  nodes?: readonly KubernetesObject[];
  logs?: readonly LogTail[];
  kernelLogs?: readonly KernelLog[];
  /** Start of the current attempt, ISO 8601: what pods, events and logs said before is not its cause. */
  attemptStartedAt?: string;
}
