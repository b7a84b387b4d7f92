export { jobKind } from './JobKind';
export { KindRegistry } from './KindRegistry';
export {
  observeWorkload,
  type ObservedSource,
  type ObservedWorkload,
} from './observeWorkload';
export { trainJobKind } from './TrainJobKind';
