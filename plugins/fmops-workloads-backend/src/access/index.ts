export { throughEvaluations } from './evaluationsPlugin';
export { ownersBy, type OwnerOf } from './OwnerOf';
export { claimsOf, hasNamespace, inScope, scopeKey, type Scope } from './Scope';
export {
  readNamespaceBindings,
  type NamespaceBinding,
} from './NamespaceBindings';
export { WorkloadAccess } from './WorkloadAccess';
