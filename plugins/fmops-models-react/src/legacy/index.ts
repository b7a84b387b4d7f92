/**
 * What plugins of the suite need to serve apps that have not moved to the new
 * frontend system.
 *
 * @packageDocumentation
 */
export * from './legacyElement';
export * from './legacyPage';
