import type { SubmitTarget } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Where a run goes. */
export interface Target {
  cluster: string;
  namespace: string;
}

/** Whether two targets are the same place. */
export function isSameTarget(a: Target, b: Target): boolean {
  return a.cluster === b.cluster && a.namespace === b.namespace;
}

/**
 * Why a run of `owner` can't go to a target; undefined when it can. A namespace
 * of another group would run it, but not show it on the project's page.
 */
export function targetObjection(
  target: SubmitTarget,
  owner: string | undefined,
): string | undefined {
  if (!target.allowed) {
    return target.reason ?? `It belongs to ${target.owner}.`;
  }
  return owner && target.owner !== owner
    ? `It belongs to ${target.owner}, and the project to ${owner}.`
    : undefined;
}
