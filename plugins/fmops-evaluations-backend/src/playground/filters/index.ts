export { AddedFilters } from './AddedFilters';
export { FilterChain, type Filtered } from './FilterChain';
export { PatternFilter, readRules } from './patterns';
