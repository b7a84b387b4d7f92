export type { Provenance } from './newRecord';
export { ResultStore, type ResultFilter } from './ResultStore';
