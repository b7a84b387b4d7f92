export { PatternFilter } from './PatternFilter';
export { readRules } from './readRules';
