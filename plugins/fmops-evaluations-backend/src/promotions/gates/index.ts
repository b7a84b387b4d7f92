export {
  checkGates,
  isStillApproved,
  type CheckedGates,
  type KeptGateResult,
} from './GateChecks';
export { earlierStageGateType } from './EarlierStageGate';
export {
  evaluationGateType,
  regressionGateType,
  type EvaluationSource,
} from './evaluations';
export { licenceGateType } from './LicenceGate';
export { SERVED_MODEL, servedModelGateType } from './ServedModelGate';
export { workloadModels } from './workloadModels';
export { scanGateType } from './ScanGate';
export {
  submitterGateType,
  SUBMITTER_EVIDENCE,
  type Submitters,
} from './SubmitterGate';
