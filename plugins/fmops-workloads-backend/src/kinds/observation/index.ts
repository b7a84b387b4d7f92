export {
  observeWorkload,
  type ObservedSource,
  type ObservedWorkload,
} from './observeWorkload';
