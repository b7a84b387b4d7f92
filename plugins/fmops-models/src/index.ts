/**
 * Browse and choose foundation models and datasets.
 *
 * @packageDocumentation
 */
export { kindIcons } from './icons/kindIcons';
export { modelsPlugin as default } from './plugin';
