/**
 * Extension points of the evaluations backend.
 *
 * @packageDocumentation
 */
export * from './promotions';
export * from './playground';
export * from './results';
