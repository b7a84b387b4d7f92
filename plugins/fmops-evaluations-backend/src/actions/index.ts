export { actionsRegistryServiceRef } from './alpha';
export { registerActions } from './registerActions';
