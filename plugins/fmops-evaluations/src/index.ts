/**
 * Prompts, playground, evaluations, reviews and promotions of foundation models.
 *
 * @packageDocumentation
 */
export { fmopsEvaluationsPlugin as default } from './plugin';
export * from './translations';
export { kindIcons } from './prompts/kindIcons';
export { fmopsEvaluationsApiRef } from './api/fmopsEvaluationsApiRef';
