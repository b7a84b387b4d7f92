import {
  workloadClaims,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { namesModel } from './namesModel';

/** Which workloads a view holds: all, those of these claims, or of one of both those of a model. */
export type Scope = ClaimScope | ModelScope;

/** All workloads, or those of these claims. */
export type ClaimScope = 'all' | ReadonlySet<string>;

/** Those of a scope that start from a model, make it or serve it. */
export interface ModelScope {
  within: ClaimScope;
  /** Names that the model goes by, see `modelNames`. */
  names: ReadonlySet<string>;
}

function isModelScope(scope: Scope): scope is ModelScope {
  return scope !== 'all' && 'within' in scope;
}

/** Whether a scope holds a workload. */
export function inScope(scope: Scope, workload: Workload): boolean {
  if (scope === 'all') {
    return true;
  }
  if (isModelScope(scope)) {
    return namesModel(workload, scope.names) && inScope(scope.within, workload);
  }
  return workloadClaims(workload).some(claim => scope.has(claim));
}

/** The claims of which a scope holds at most the workloads; undefined: of any. */
export function claimsOf(scope: Scope): ReadonlySet<string> | undefined {
  if (scope === 'all') {
    return undefined;
  }
  return isModelScope(scope) ? claimsOf(scope.within) : scope;
}

/** Whether a scope may hold workloads of a namespace. */
export function hasNamespace(
  scope: Scope,
  { cluster, namespace }: { cluster: string; namespace: string },
): boolean {
  const claims = claimsOf(scope);
  const place = `${cluster}/${namespace}`;
  return (
    !claims ||
    [...claims].some(claim => claim.slice(0, claim.lastIndexOf('/')) === place)
  );
}

/** Equal scopes have equal keys. */
export function scopeKey(scope: Scope): string {
  if (scope === 'all') {
    return 'all';
  }
  if (isModelScope(scope)) {
    const names = [...scope.names].sort().join(' ');
    return `model ${names} within ${scopeKey(scope.within)}`;
  }
  return [...scope].sort().join(' ');
}
