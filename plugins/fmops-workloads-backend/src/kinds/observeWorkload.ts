import {
  KUBERNETES_ID,
  WORKLOAD_ANNOTATIONS,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesObject,
  WorkloadKind,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { clusterText, MESSAGE_LENGTH } from '../text/clusterText';

/** A workload as one version of its Kubernetes object shows it. */
export interface ObservedWorkload {
  workload: Omit<Workload, 'stateSince'>;
  resourceVersion: string;
  podSelector?: string;
  partOf?: string;
}

/** Where objects are read: the items of a list do not tell their version. */
export interface ObservedSource {
  kind: WorkloadKind;
  cluster: string;
  version: string;
  /** Whether the cluster only plays. */
  demo?: boolean;
}

// A claim names an entity, a model or a place; a reason is one word.
const CLAIM_LENGTH = 1_000;
// Stages are labels too.
const STAGE_LENGTH = 63;
const METRICS = 20;
const METRIC_LENGTH = 100;

/**
 * Reduces an object to what the portal keeps of it.
 *
 * @returns undefined when the object lacks the identity that every stored object has
 */
export function observeWorkload(
  { kind, cluster, version, demo }: ObservedSource,
  object: KubernetesObject,
): ObservedWorkload | undefined {
  const { uid, name, namespace, ...metadata } = object.metadata ?? {};
  if (!uid || !name || !namespace) {
    return undefined;
  }
  const { annotations = {}, labels = {} } = metadata;
  const reading = kind.read(object);
  return {
    resourceVersion: metadata.resourceVersion ?? '',
    podSelector: kind.podSelector(object),
    partOf: reading.partOf,
    // As it comes back from the database, so that the two compare as equal.
    workload: withoutUndefined({
      category: kind.category,
      ref: {
        cluster,
        group: kind.group,
        version,
        kind: kind.kind,
        namespace,
        name,
        uid,
      },
      state: reading.state,
      reason: claim(reading.reason),
      message: clusterText(reading.message, MESSAGE_LENGTH),
      deleting: metadata.deletionTimestamp ? true : undefined,
      kubernetesId: labels[KUBERNETES_ID],
      replicas: reading.replicas,
      restarts: reading.restarts,
      accelerators: reading.accelerators,
      progress: reading.progress,
      metrics: reading.metrics?.slice(0, METRICS).map(metric => ({
        name: clusterText(metric.name, METRIC_LENGTH) ?? '',
        value: clusterText(metric.value, METRIC_LENGTH) ?? '',
      })),
      queue: reading.queue,
      queuedAt: metadata.creationTimestamp,
      startedAt: reading.startedAt,
      finishedAt: reading.finishedAt,
      lineage: {
        stage: clusterText(
          annotations[WORKLOAD_ANNOTATIONS.stage],
          STAGE_LENGTH,
        ),
        baseModel: claim(annotations[WORKLOAD_ANNOTATIONS.baseModel]),
        dataset: claim(annotations[WORKLOAD_ANNOTATIONS.dataset]),
        outputModel: claim(annotations[WORKLOAD_ANNOTATIONS.outputModel]),
        outputUri: claim(annotations[WORKLOAD_ANNOTATIONS.outputUri]),
      },
      submittedBy: claim(annotations[WORKLOAD_ANNOTATIONS.submittedBy]),
      demo: demo || undefined,
    }),
  };
}

function claim(text: string | undefined) {
  return clusterText(text, CLAIM_LENGTH);
}

function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
