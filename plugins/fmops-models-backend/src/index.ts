/**
 * Model cards, lookups before a model is registered, and actions on models for
 * assistants.
 *
 * @packageDocumentation
 */
export { fmopsModelsPlugin as default } from './plugin';
