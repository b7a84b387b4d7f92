export type { Provenance } from './newRecord';
export { RowReader } from './RowReader';
export { ResultStore, type ResultFilter } from './ResultStore';
export { scheduleRowRetention } from './scheduleRowRetention';
