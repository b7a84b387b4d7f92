/**
 * Browse and choose foundation models and datasets.
 *
 * @packageDocumentation
 */
export { modelsPlugin as default } from './plugin';
