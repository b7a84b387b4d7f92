/**
 * Prompts, playground, evaluations, reviews and promotions, for apps that have
 * not moved to the new frontend system.
 *
 * @packageDocumentation
 */
export * from './entity';
export * from './pages';
export { fmopsEvaluationsPlugin } from './plugin';
