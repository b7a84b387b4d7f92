export { Imports } from './Imports';
