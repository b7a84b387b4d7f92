/**
 * Watches jobs in Kubernetes clusters, keeps their history and streams changes.
 *
 * @packageDocumentation
 */
export { fmopsWorkloadsPlugin as default } from './plugin';
