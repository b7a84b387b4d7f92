/**
 * Keeps evaluations, ratings and reviews, answers for the playground and
 * carries promotions out.
 *
 * @packageDocumentation
 */
export { fmopsEvaluationsPlugin as default } from './plugin';
