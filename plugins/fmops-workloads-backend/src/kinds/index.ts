export { endpointKinds } from './endpoints';
export { jobKind, jobKinds, trainJobKind } from './jobs';
export { kindName, KindRegistry } from './KindRegistry';
export {
  observeWorkload,
  type ObservedSource,
  type ObservedWorkload,
} from './observation';
