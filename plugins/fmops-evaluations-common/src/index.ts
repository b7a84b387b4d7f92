/**
 * Prompts, evaluations, reviews and promotions of foundation models: what
 * browser and backend share.
 *
 * @packageDocumentation
 */
export * from './client';
export * from './decisions';
export * from './measures';
export * from './objectives';
export * from './permissions';
export * from './promotions';
export * from './prompts';
export * from './playground';
export * from './ratings';
export * from './results';
export * from './reviews';
export * from './sets';
