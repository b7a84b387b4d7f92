import type { WorkloadPart } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { clusterText } from '../text/clusterText';
import { conditionDetails } from './conditionDetails';

const NAME_LENGTH = 253;
/** Old revisions stay for long. */
const MOST_PARTS = 20;

/**
 * What a workload is made of as a tree: an object that another one of them
 * controls is below it. Newest first.
 */
export function partDetails(
  objects: readonly KubernetesObject[],
): WorkloadPart[] {
  const newest = [...objects]
    .sort((a, b) => createdAt(b).localeCompare(createdAt(a)))
    .slice(0, MOST_PARTS);
  const uids = new Set(newest.map(({ metadata }) => metadata?.uid));
  const below = (owner: string | undefined): WorkloadPart[] =>
    newest
      .filter(object => knownOwner(object, uids) === owner)
      .map(object => {
        const { uid } = object.metadata ?? {};
        const parts = uid ? below(uid) : [];
        return { ...partOf(object), ...(parts.length && { parts }) };
      });
  return below(undefined);
}

function partOf({ kind, metadata, status }: KubernetesObject): WorkloadPart {
  return {
    kind: clusterText(kind, NAME_LENGTH) ?? 'Object',
    name: clusterText(metadata?.name, NAME_LENGTH) ?? '',
    conditions: conditionDetails({ status }),
  };
}

/** Uid of the controller, if it is one of these; objects that own themselves are nobody's. */
function knownOwner(
  { metadata }: KubernetesObject,
  uids: ReadonlySet<string | undefined>,
): string | undefined {
  const { uid } =
    metadata?.ownerReferences?.find(owner => owner.controller) ?? {};
  return uid && uid !== metadata?.uid && uids.has(uid) ? uid : undefined;
}

function createdAt({ metadata }: KubernetesObject): string {
  return metadata?.creationTimestamp ?? '';
}
