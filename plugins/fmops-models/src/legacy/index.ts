/**
 * Foundation models and datasets, for apps that have not moved to the new
 * frontend system.
 *
 * @packageDocumentation
 */
export { EntityModelContent } from './entity';
export * from './pages';
export { fmopsModelsPlugin } from './plugin';
