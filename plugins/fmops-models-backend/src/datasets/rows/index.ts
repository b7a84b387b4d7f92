export { DatasetRows, type RowsSummary } from './DatasetRows';
export { tooLarge } from './limitBytes';
