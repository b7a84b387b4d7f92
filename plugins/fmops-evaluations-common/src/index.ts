/**
 * Prompts, evaluations, reviews and promotions of foundation models: what
 * browser and backend share.
 *
 * @packageDocumentation
 */
export * from './client';
export * from './permissions';
export * from './results';
export * from './reviews';
