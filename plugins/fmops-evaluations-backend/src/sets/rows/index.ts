export { aliveIn } from './alive';
export { DraftRows, type DraftChange, type RowOrigin } from './DraftRows';
export { identifyRow, type IdentifiedRow } from './identifyRow';
export { readRow, type ReadRow } from './readRow';
export { SetRows, type RowPage } from './SetRows';
