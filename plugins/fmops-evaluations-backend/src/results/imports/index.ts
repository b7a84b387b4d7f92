export { Imports } from './Imports';
export { ResultReader } from './ResultReader';
