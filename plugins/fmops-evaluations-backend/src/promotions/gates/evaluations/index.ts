export type { EvaluationSource } from './ChosenEvaluations';
export { evaluationGateType } from './EvaluationGate';
export { regressionGateType } from './RegressionGate';
