export { inScope, ownersOf, scopeKey, type Scope } from './entityScope';
export {
  readNamespaceBindings,
  type NamespaceBinding,
} from './NamespaceBindings';
export { WorkloadAccess } from './WorkloadAccess';
