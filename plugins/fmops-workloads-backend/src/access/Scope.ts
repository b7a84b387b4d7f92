import {
  workloadClaim,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Which workloads a view holds: all, or those of these claims. */
export type Scope = 'all' | ReadonlySet<string>;

/** Whether a scope holds a workload. */
export function inScope(scope: Scope, workload: Workload): boolean {
  if (scope === 'all') {
    return true;
  }
  const claim = workloadClaim(workload);
  return claim !== undefined && scope.has(claim);
}

/** Equal scopes have equal keys. */
export function scopeKey(scope: Scope): string {
  return scope === 'all' ? 'all' : [...scope].sort().join(' ');
}
