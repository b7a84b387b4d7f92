/**
 * Form fields for templates, for apps that have not moved to the new frontend
 * system.
 *
 * @packageDocumentation
 */
export * from './fields';
export { FineTunePage } from './FineTunePage';
