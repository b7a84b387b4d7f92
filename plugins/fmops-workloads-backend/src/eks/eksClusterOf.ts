import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import { ANNOTATION_KUBERNETES_AWS_ASSUME_ROLE } from '@backstage/plugin-kubernetes-common';
import { originOf, parseEksArn } from '../clusters/eks';
import type { EksTarget } from './EksCalls';

/** An EKS cluster that the catalog knows. */
export interface EksCluster {
  target: EksTarget;
  /** Role that the portal assumes for the API server. */
  roleArn?: string;
}

/**
 * The EKS cluster that an entity stands for. Not every one is believed, see
 * `originOf`: else anybody could read of any cluster of the portal's accounts by
 * an entity of their own.
 *
 * @param trusted - locations as in `backstage.io/managed-by-origin-location`
 * @throws InputError for an entity that is no EKS cluster
 * @throws NotAllowedError for one that is not believed
 */
export function eksClusterOf(
  entity: Entity,
  trusted: readonly string[],
): EksCluster {
  const ref = stringifyEntityRef(entity);
  const { annotations = {} } = entity.metadata;
  const target = parseEksArn(annotations['amazonaws.com/arn']);
  if (!target || entity.spec?.type !== 'kubernetes-cluster') {
    throw new InputError(
      `entityRef: ${ref} is no EKS cluster: it is not of type kubernetes-cluster, or has no annotation amazonaws.com/arn`,
    );
  }
  const { origin, isTrusted } = originOf(entity, target, trusted);
  if (!isTrusted) {
    throw new NotAllowedError(
      `${ref} comes from ${origin}, where anybody may have written it, so AWS is not asked about it. A platform engineer can let the portal discover the cluster, or add the location to fmops.workloads.eksLocations.`,
    );
  }
  return {
    target,
    roleArn: annotations[ANNOTATION_KUBERNETES_AWS_ASSUME_ROLE],
  };
}
