import type { SubmitTarget } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { TargetPickerMessages } from './messages';

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
  t: TargetPickerMessages,
  target: SubmitTarget,
  owner: string | undefined,
): string | undefined {
  if (!target.allowed) {
    return target.reason ?? t('place.ofOther', { owner: target.owner });
  }
  return owner && target.owner !== owner
    ? t('place.ofOtherThan', { owner: target.owner, projectOwner: owner })
    : undefined;
}
