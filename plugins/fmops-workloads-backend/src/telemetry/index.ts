export { metricsServiceRef } from '../actions/alpha';
export { observeWorkloads } from './observeWorkloads';
