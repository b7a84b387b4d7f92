/**
 * Runs and endpoints of foundation models, live, in the portal.
 *
 * @packageDocumentation
 */
export { fmopsWorkloadsPlugin as default } from './plugin';
export { RecentRuns } from './runs/RecentRuns';
export * from './translations';
export { fmopsWorkloadsApiRef } from './api/fmopsWorkloadsApiRef';
