/**
 * Runs and endpoints of foundation models, live, in the portal.
 *
 * @packageDocumentation
 */
export { fmopsWorkloadsPlugin as default } from './plugin';
export { fmopsWorkloadsApiRef } from './api/fmopsWorkloadsApiRef';
