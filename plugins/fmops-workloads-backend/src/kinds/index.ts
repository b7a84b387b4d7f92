export { endpointKinds } from './endpoints';
export { jobKind, jobKinds, trainJobKind } from './jobs';
export { kindName, KindRegistry } from './KindRegistry';
export {
  observeWorkload,
  READING_SCHEMAS,
  type ObservedSource,
  type ObservedWorkload,
} from './observation';
