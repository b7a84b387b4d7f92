export { EvaluationSets, type VersionName } from './EvaluationSets';
export type { RowOrigin } from './rows';
export { addSetsRoutes } from './routes';
export { Sets } from './Sets';
export { startSets, type SetsContext } from './startSets';
