export * from './criteria';
export * from './workload';
export * from './monthlyCost';
export { rankableBenchmarks } from './qualityScores';
export * from './rankCandidates';
export * from './rankModels';
