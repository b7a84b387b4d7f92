/**
 * Runs and endpoints of foundation models, for apps that have not moved to the
 * new frontend system.
 *
 * @packageDocumentation
 */
export * from './entity';
export * from './pages';
export { fmopsWorkloadsPlugin } from './plugin';
