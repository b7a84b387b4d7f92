/**
 * Form fields for templates: choose a model, a dataset, where to run and on what.
 *
 * @packageDocumentation
 */
export * from './translations';
export { scaffolderModuleFmops as default } from './module';
