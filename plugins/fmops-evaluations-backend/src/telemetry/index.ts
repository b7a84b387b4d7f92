export { metricsServiceRef } from '../actions/alpha';
export { observeEvaluations } from './observeEvaluations';
