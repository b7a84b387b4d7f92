import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { refused, type Checked } from '../Checked';
import type { PlannedCluster } from '../Plan';
import type { PlanSources } from '../PlanSources';
import { catalogEntity } from './catalogEntity';

const CLUSTER = {
  kind: 'Resource',
  noun: 'cluster',
  is: (entity: Entity): entity is Entity =>
    entity.kind === 'Resource' && entity.spec?.type === 'kubernetes-cluster',
};

/** Of the EKS cluster, where the entity is named otherwise. */
const EKS_NAME = 'kubernetes.io/x-k8s-aws-id';
const ARN = 'amazonaws.com/arn';
const EKS_ARN = /^arn:[\w-]+:eks:([\w-]+):(\d{12}):cluster\/([\w-]+)$/;

/** Of clusters whose nodes have another role than the one that the templates make. */
const NODE_ROLE = 'fmops.dev/karpenter-node-role';
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;

/** Checks whether there is a cluster, and reads what its infrastructure is named after. */
export async function checkCluster(
  field: string,
  ref: string,
  sources: PlanSources,
): Promise<Checked<PlannedCluster>> {
  const found = await catalogEntity(field, ref, CLUSTER, sources);
  if (!found.value) {
    return { problems: found.problems };
  }
  const { metadata } = found.value;
  const { annotations = {} } = metadata;
  const [, region = '', accountId = '', arnName] =
    EKS_ARN.exec(annotations[ARN] ?? '') ?? [];
  const eksName = annotations[EKS_NAME] ?? arnName ?? metadata.name;
  const nodeRole = annotations[NODE_ROLE] ?? `KarpenterNodeRole-${eksName}`;
  if (!ROLE_NAME.test(nodeRole)) {
    return refused(
      field,
      `The role of its nodes, "${nodeRole}", can't be the name of a role. Say its name in the annotation ${NODE_ROLE} of the cluster.`,
    );
  }
  return {
    value: {
      ref: stringifyEntityRef(found.value),
      name: metadata.name,
      title: metadata.title ?? metadata.name,
      eksName,
      region,
      accountId,
      nodeRole,
    },
    problems: [],
    notes: annotations[ARN]
      ? []
      : [
          `${metadata.name} does not say in the catalog which EKS cluster it is (${ARN}): tags and roles are taken to be named after ${eksName}.`,
        ],
  };
}
