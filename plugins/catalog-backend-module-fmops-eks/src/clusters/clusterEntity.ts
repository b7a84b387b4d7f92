import type { Cluster } from '@aws-sdk/client-eks';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { defaultEksClusterEntityTransformer } from '@backstage/plugin-catalog-backend-module-aws';
import {
  ANNOTATION_KUBERNETES_AWS_ASSUME_ROLE,
  ANNOTATION_KUBERNETES_AWS_CLUSTER_ID,
  ANNOTATION_KUBERNETES_AWS_EXTERNAL_ID,
} from '@backstage/plugin-kubernetes-common';
import { ownerRef, type EksAccountSettings } from '../settings';
import {
  KUBERNETES_VERSION_ANNOTATION,
  PLATFORM_VERSION_ANNOTATION,
  REGION_ANNOTATION,
  STATUS_ANNOTATION,
} from './annotations';
import { tagsOf } from './tagsOf';

/** Where a cluster was found. */
export interface EksScope {
  account: EksAccountSettings;
  region: string;
}

/** The location of what one account has in one region, as the stock processor writes it. */
export function scopeLocation({ account, region }: EksScope): string {
  return `aws-eks:${account.accountId}/${region}`;
}

function ownerOf(cluster: Cluster, account: EksAccountSettings): string {
  const tag = cluster.tags?.[account.ownerTag];
  try {
    return tag ? ownerRef(tag) : account.owner;
  } catch {
    // Whoever tags the cluster may write anything
    return account.owner;
  }
}

function present(values: Record<string, string | undefined>) {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] =>
      Boolean(entry[1]),
    ),
  );
}

/**
 * An EKS cluster as an entity that the stock Kubernetes plugin reads too.
 *
 * @param name - of the entity, and so of the cluster in the portal
 */
export async function clusterEntity(
  cluster: Cluster,
  name: string,
  scope: EksScope,
): Promise<Entity> {
  const { account, region } = scope;
  const stock = await defaultEksClusterEntityTransformer(
    cluster,
    account.accountId,
  );
  const location = scopeLocation(scope);
  return {
    ...stock,
    metadata: {
      ...stock.metadata,
      name,
      namespace: account.namespace,
      title: cluster.name,
      tags: tagsOf(cluster.tags),
      annotations: {
        ...stock.metadata.annotations,
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        ...present({
          // Part of what a token signs: the stock transformer's lower case would not open the door
          [ANNOTATION_KUBERNETES_AWS_CLUSTER_ID]: cluster.name,
          [ANNOTATION_KUBERNETES_AWS_ASSUME_ROLE]: account.accessRoleArn,
          [ANNOTATION_KUBERNETES_AWS_EXTERNAL_ID]: account.accessRoleExternalId,
          [KUBERNETES_VERSION_ANNOTATION]: cluster.version,
          [PLATFORM_VERSION_ANNOTATION]: cluster.platformVersion,
          [STATUS_ANNOTATION]: cluster.status,
          [REGION_ANNOTATION]: region,
        }),
      },
    },
    spec: {
      ...stock.spec,
      owner: ownerOf(cluster, account),
      ...(account.system && { system: account.system }),
    },
  };
}
