import { Condition, KubeObject } from '../../objects/KubeObject';
import { Cluster } from '../Cluster';
import { withCondition } from '../conditions';

/** A condition as it is now to be. */
export type ConditionChange = [
  type: string,
  status: Condition['status'],
  reason: string,
  message: string,
];

interface WithConditions extends KubeObject {
  status?: { conditions?: Condition[] };
}

/** Sets conditions of an object, and other fields of its status. */
export function setConditions(
  cluster: Cluster,
  object: WithConditions,
  changes: ConditionChange[],
  fields: object = {},
): void {
  const lastTransitionTime = cluster.timestamp();
  const live = cluster.fresh(object) ?? object;
  const conditions = changes.reduce(
    (all, [type, status, reason, message]) =>
      withCondition(all, {
        ...{ type, status, reason, message },
        lastTransitionTime,
      }),
    live.status?.conditions ?? [],
  );
  cluster.setStatus(object, { ...fields, conditions });
}
