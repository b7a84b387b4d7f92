export { Imports } from './Imports';
export { MlflowImports } from './mlflow';
export { ResultReader } from './ResultReader';
