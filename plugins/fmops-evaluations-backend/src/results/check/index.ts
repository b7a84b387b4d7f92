export { checkEvaluation } from './checkEvaluation';
export { LIMITS, type CheckedEvaluation } from './evaluationSchema';
export { isPlain } from './isPlain';
