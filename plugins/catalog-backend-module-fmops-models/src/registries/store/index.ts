export * from './ListedModel';
export { ListedModels } from './ListedModels';
export { openDatabase } from './openDatabase';
export { PendingModels } from './PendingModels';
export { RegistryStates } from './RegistryStates';
