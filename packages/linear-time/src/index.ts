/**
 * Tests whether the time of a function grows with what it is given, or faster.
 *
 * @packageDocumentation
 */
export * from './growthOf';
