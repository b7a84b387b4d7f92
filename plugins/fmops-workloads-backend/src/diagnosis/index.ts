export { diagnose } from './diagnose';
export type { DiagnosisInput } from './DiagnosisInput';
export { DiagnosisRules } from './DiagnosisRules';
export { diagnosisRules } from './rules';
export { UnverifiedMatches } from './UnverifiedMatches';
export { startTimeline } from './timeline/startTimeline';
