export { registerListEvaluations } from './listEvaluations';
export { registerPlanEvaluation } from './planEvaluation';
