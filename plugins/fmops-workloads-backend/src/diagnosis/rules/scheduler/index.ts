export { schedulerRules } from './schedulerRules';
