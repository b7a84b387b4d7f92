import { Condition } from '../objects/KubeObject';

/** Sets a condition by type; its transition time moves only when the status does. */
export function withCondition(
  conditions: Condition[] | undefined,
  next: Condition,
): Condition[] {
  const all = conditions ?? [];
  const before = all.find(condition => condition.type === next.type);
  if (!before) {
    return [...all, next];
  }
  const lastTransitionTime =
    before.status === next.status
      ? before.lastTransitionTime
      : next.lastTransitionTime;
  return all.map(condition =>
    condition === before ? { ...next, lastTransitionTime } : condition,
  );
}

/** Whether a condition holds now. */
export function isTrue(
  conditions: Condition[] | undefined,
  type: string,
): boolean {
  return Boolean(conditions?.some(c => c.type === type && c.status === 'True'));
}
