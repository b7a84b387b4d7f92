/**
 * Prompts in the catalog, with what uses them.
 *
 * @packageDocumentation
 */
export { catalogModuleFmopsEvaluations as default } from './module';
