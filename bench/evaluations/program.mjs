// What is measured, bundled by run.mjs: the subject of the backend itself.
export { BoardReader } from '../../plugins/fmops-evaluations-backend/src/results/boards/BoardReader';
export { Leaderboards } from '../../plugins/fmops-evaluations-backend/src/results/boards/Leaderboards';
export { checkEvaluation } from '../../plugins/fmops-evaluations-backend/src/results/check/checkEvaluation';
export { Comparisons } from '../../plugins/fmops-evaluations-backend/src/results/comparison/Comparisons';
export { Evaluations } from '../../plugins/fmops-evaluations-backend/src/results/Evaluations';
export { ResultStore } from '../../plugins/fmops-evaluations-backend/src/results/store/ResultStore';
export { RowReader } from '../../plugins/fmops-evaluations-backend/src/results/store/RowReader';
export { pairedDifference } from '@fmops/backstage-plugin-fmops-evaluations-common';
