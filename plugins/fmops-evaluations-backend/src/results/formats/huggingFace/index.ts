export { EvalResultsFormat } from './EvalResultsFormat';
export { ModelIndexFormat } from './ModelIndexFormat';
