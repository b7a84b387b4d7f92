export { modelRules } from './modelRules';
export { servingStateRules } from './servingStateRules';
