import {
  KUBERNETES_ID,
  WORKLOAD_ANNOTATIONS,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesMetadata,
  KubernetesObject,
  WorkloadKind,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { clusterText } from '../../text/clusterText';
import { cleanMetadata } from './cleanMetadata';
import { readObject } from './readObject';
import { time } from './readingSchema';

/** A workload as one version of its Kubernetes object shows it. */
export interface ObservedWorkload {
  workload: Omit<Workload, 'stateSince'>;
  resourceVersion: string;
  /** When the state was entered, where the object tells. */
  since?: string;
  podSelector?: string;
  /**
   * Uid of the workload that this one is a part of. Parts are not listed; they
   * lend their start time to the whole.
   */
  partOf?: string;
}

/** Where objects are read: the items of a list do not tell their version. */
export interface ObservedSource {
  kind: WorkloadKind;
  cluster: string;
  version: string;
  /** Whether the cluster only plays. */
  demo?: boolean;
  /** Whether a kind is watched, so that what its objects control is a part of them. */
  isWatched?(group: string, kind: string): boolean;
}

// A claim names an entity, a model or a place.
const CLAIM_LENGTH = 1_000;
// Stages are labels too.
const STAGE_LENGTH = 63;

/**
 * Reduces an object to what the portal keeps of it. Never throws.
 *
 * @returns undefined when the object lacks the identity that every stored object has
 */
export function observeWorkload(
  source: ObservedSource,
  object: KubernetesObject,
): ObservedWorkload | undefined {
  const { kind, cluster, version, demo } = source;
  const metadata = cleanMetadata(object?.metadata);
  const { uid, name, namespace, annotations, labels } = metadata;
  if (!uid || !name || !namespace) {
    return undefined;
  }
  const { since, podSelector, ...reading } = readObject(kind, {
    ...object,
    metadata,
  });
  return {
    resourceVersion: metadata.resourceVersion ?? '',
    since,
    podSelector,
    partOf: wholeOf(metadata, source),
    // As it comes back from the database, so that the two compare as equal.
    workload: withoutUndefined({
      ...reading,
      category: kind.category,
      ref: {
        ...{ cluster, group: kind.group, version },
        ...{ kind: kind.kind, namespace, name, uid },
      },
      deleting: metadata.deletionTimestamp ? true : reading.deleting,
      kubernetesId: labels?.[KUBERNETES_ID],
      kroInstance: kroInstanceOf(labels),
      queuedAt: time.parse(metadata.creationTimestamp),
      lineage: lineageOf(annotations),
      submittedBy: claim(annotations?.[WORKLOAD_ANNOTATIONS.submittedBy]),
      demo: demo || undefined,
    }),
  };
}

// Newer releases keep their labels to themselves, under another prefix.
function kroInstanceOf(labels: Record<string, string> = {}) {
  const prefix = ['kro.run', 'internal.kro.run'].find(
    candidate => labels[`${candidate}/instance-name`],
  );
  return prefix && labels[`${prefix}/instance-name`];
}

function wholeOf(
  { ownerReferences = [] }: KubernetesMetadata,
  { isWatched }: ObservedSource,
): string | undefined {
  const owner = ownerReferences.find(({ controller }) => controller);
  const [group] = owner?.apiVersion?.split('/') ?? [];
  return owner && isWatched?.(group ?? '', owner.kind ?? '')
    ? owner.uid
    : undefined;
}

function lineageOf(annotations: Record<string, string> = {}) {
  const { stage, baseModel, model, dataset, outputModel, outputUri } =
    WORKLOAD_ANNOTATIONS;
  return {
    stage: clusterText(annotations[stage], STAGE_LENGTH),
    baseModel: claim(annotations[baseModel]),
    model: claim(annotations[model]),
    dataset: claim(annotations[dataset]),
    outputModel: claim(annotations[outputModel]),
    outputUri: claim(annotations[outputUri]),
  };
}

function claim(text: string | undefined) {
  return clusterText(text, CLAIM_LENGTH);
}

function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
