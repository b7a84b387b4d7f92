export { claimsOf, inScope, scopeKey, type Scope } from './Scope';
export {
  readNamespaceBindings,
  type NamespaceBinding,
} from './NamespaceBindings';
export { WorkloadAccess } from './WorkloadAccess';
