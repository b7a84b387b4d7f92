export {
  observeWorkload,
  type ObservedSource,
  type ObservedWorkload,
} from './observeWorkload';
export { READING_SCHEMAS } from './readingSchema';
