/**
 * Foundation models and datasets in the catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleFmopsModels as default } from './module';
