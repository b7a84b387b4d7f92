export { MlflowImports } from './MlflowImports';
